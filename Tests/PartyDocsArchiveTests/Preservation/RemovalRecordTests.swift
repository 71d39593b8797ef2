internal import PartyDocsCore
internal import PartyDocsTestKit
internal import PartyDocsXML
internal import Testing

@testable internal import PartyDocsArchive

@Suite struct RemovalRecordTests {
    @Test func theRecordOfARemoval() throws {
        let bytes = try PreservationSamples.removal(of: PreservationSamples.order()).bytes()
        #expect(String(decoding: bytes, as: UTF8.self) == (try PreservationSamples.golden("removed.premis.xml")))
        #expect(try PreservationSchema.premis.compiled().validate(bytes) == [])
    }

    @Test func nothingButIdentifierSumsAndReasonStays() throws {
        let document = try PreservationSamples.order()
        let text = String(decoding: try PreservationSamples.removal(of: document).bytes(), as: UTF8.self)
        for name in ["chỉ thị 5.txt", "Chỉ thị", "Huyện ủy", "Nguyễn", "originalName", "storage"] {
            #expect(!text.contains(name))
        }
        for file in PreservationSamples.files(of: document) {
            #expect(text.contains(file.digests.sha256) && text.contains(file.digests.sha512))
        }
    }

    @Test func randomDocumentsFollowTheSchema() throws {
        let schema = try PreservationSchema.premis.compiled()
        for seed in 0..<100 {
            let document = RandomDocument.make(seed: UInt64(seed))
            #expect(schema.validate(try PreservationSamples.removal(of: document).bytes()) == [])
        }
    }
}
