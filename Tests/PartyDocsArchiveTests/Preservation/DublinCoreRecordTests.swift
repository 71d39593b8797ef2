internal import PartyDocsCore
internal import PartyDocsTestKit
internal import PartyDocsXML
internal import Testing

@testable internal import PartyDocsArchive

@Suite struct DublinCoreRecordTests {
    @Test func theRecordOfAnOfficialDocument() throws {
        let bytes = try DublinCoreRecord(document: PreservationSamples.order()).bytes()
        #expect(String(decoding: bytes, as: UTF8.self) == (try PreservationSamples.golden("d-1.dc.xml")))
        #expect(try PreservationSchema.dublinCore.compiled().validate(bytes) == [])
    }

    @Test func aTextWithoutMetadata() throws {
        let record = DublinCoreRecord(document: try Document(id: "d-2", text: "Một."))
        #expect(DublinCoreElement.allCases.filter { !record.values(of: $0).isEmpty } == [.type, .identifier])
        #expect(try PreservationSchema.dublinCore.compiled().validate(record.bytes()) == [])
    }

    @Test func theAuthorsOfATextAreItsCreators() throws {
        var draft = try Document(id: "d-3", text: "Một.").draft
        draft.metadata = Metadata([
            MetadataEntry(name: .agency, value: .text("TTXVN"), basis: .printed)
        ])
        #expect(DublinCoreRecord(document: try Document(draft)).values(of: .creator) == ["TTXVN"])
        draft.metadata.entries.append(MetadataEntry(name: .byline, value: .text("An"), basis: .printed))
        let record = DublinCoreRecord(document: try Document(draft))
        #expect(record.values(of: .creator) == ["An"])
        #expect(record.values(of: .contributor) == ["TTXVN"])
    }

    @Test func randomDocumentsFollowTheSchema() throws {
        let schema = try PreservationSchema.dublinCore.compiled()
        var options = RandomDocument.Options()
        options.allowsForbiddenXMLCharacters = true
        for seed in 0..<100 {
            let record = DublinCoreRecord(document: RandomDocument.make(seed: UInt64(seed), options: options))
            let bytes = try record.bytes()
            #expect(schema.validate(bytes) == [], "seed \(seed)")
            #expect(try record.bytes() == bytes)
        }
    }
}
