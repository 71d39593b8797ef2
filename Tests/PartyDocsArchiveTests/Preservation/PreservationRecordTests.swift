internal import PartyDocsCore
internal import PartyDocsTestKit
internal import PartyDocsXML
internal import Testing

@testable internal import PartyDocsArchive

@Suite struct PreservationRecordTests {
    private let schema: @Sendable ([UInt8]) throws -> [String] = { bytes in
        try PreservationSchema.premis.compiled().validate(bytes).map(\.description)
    }

    @Test func theRecordOfADocument() throws {
        let bytes = try PreservationSamples.record(of: PreservationSamples.order()).bytes()
        #expect(String(decoding: bytes, as: UTF8.self) == (try PreservationSamples.golden("d-1.premis.xml")))
        #expect(try schema(bytes) == [])
    }

    @Test func theRecordOfAnUnreadSource() throws {
        let bytes = try PreservationSamples.unread.bytes()
        #expect(String(decoding: bytes, as: UTF8.self) == (try PreservationSamples.golden("unread.premis.xml")))
        #expect(try schema(bytes) == [])
    }

    @Test func aDocumentThatXMLCannotHoldFailsItsValidation() throws {
        let record = PreservationSamples.unreadRecord(named: "a", reason: "U+0001", stage: .validation)
        let text = String(decoding: try record.bytes(), as: UTF8.self)
        #expect(text.contains("eventType/val\">validation<"))
        #expect(!text.contains("normalization"))
        #expect(text.contains("eventOutcome/fai\">fail<"))
    }

    @Test(arguments: ["\u{0}", "a\u{1B}[31m\u{FFFE}\u{FFFF}b", "]]>\r\n\t<&\"'", "\n  </event>\n", "\n  ", "\n", ""])
    func namesThatXMLCannotHold(_ name: String) throws {
        let record = PreservationSamples.unreadRecord(named: name, reason: name)
        #expect(try schema(record.bytes()) == [])
        #expect(PremisFile(reading: try record.bytes()) != nil)
    }

    @Test func randomDocumentsFollowTheSchema() throws {
        let schema = try PreservationSchema.premis.compiled()
        for seed in 0..<100 {
            let document = RandomDocument.make(seed: UInt64(seed))
            let record = PreservationSamples.record(of: document)
            let bytes = try record.bytes()
            #expect(schema.validate(bytes) == [], "seed \(seed)")
            #expect(try record.bytes() == bytes)
        }
    }

    @Test func theMomentIsAllThatChangesWithTheClock() throws {
        var record = PreservationSamples.record(of: try PreservationSamples.order())
        let text = String(decoding: try record.bytes(), as: UTF8.self)
        record.moment = PreservationSamples.laterMoment
        let later = String(decoding: try record.bytes(), as: UTF8.self)
        #expect(text != later)
        #expect(
            later.split(separator: "2056-01-02", omittingEmptySubsequences: false).joined(separator: "2026-01-02")
                == text
        )
    }

    @Test func anOperatorOfWhomNothingIsKnown() throws {
        var record = PreservationSamples.record(of: try PreservationSamples.order())
        record.agents.operatorKind = nil
        let bytes = try record.bytes()
        #expect(try schema(bytes) == [])
        #expect(!String(decoding: bytes, as: UTF8.self).contains("agentType/org"))
        record.agents.operatorName = nil
        #expect(try schema(record.bytes()) == [])
        #expect(!String(decoding: try record.bytes(), as: UTF8.self).contains("operator"))
    }

    @Test func personsAreNotNamed() throws {
        let text = String(
            decoding: try PreservationSamples.record(of: PreservationSamples.order()).bytes(),
            as: UTF8.self
        )
        #expect(!text.contains("Nguyễn Văn An"))
        #expect(!text.contains("Trần Thị Bình"))
        #expect(!text.contains("Chỉ thị về việc lưu trữ"))
    }

    @Test func aLaterGenerationKeepsTheEventsOfTheEarlier() throws {
        var record = PreservationSamples.record(of: try PreservationSamples.order())
        let earlier = try record.bytes()
        let original = PreservationSamples.file("d-1", "2.html", .original, mediaType: "text/html")
        record.files.insert(original, at: 1)
        var draft = try #require(record.document).draft
        draft.provenance.sources.append(
            Source(byteCount: original.byteCount, sha256: original.digests.sha256, encoding: "TCVN")
        )
        record.document = try Document(draft)
        record.moment = PreservationSamples.laterMoment
        record.agents.software.version = "10.0"
        record.earlier = earlier
        let bytes = try record.bytes()
        #expect(try schema(bytes) == [])
        let before = try #require(PremisFile(reading: earlier))
        let after = try #require(PremisFile(reading: bytes))
        #expect(after.events.starts(with: before.events))
        #expect(after.eventCount == before.eventCount + 5)
        #expect(after.agents.count == before.agents.count + 1)
        let added = String(decoding: after.events.dropFirst(before.events.count), as: UTF8.self)
        let ingestion = try #require(added.split(separator: "  </event>\n").first)
        #expect(ingestion.contains("ingestion") && ingestion.contains(".2.html<") && !ingestion.contains("d-1.txt<"))
        #expect(added.contains("metadata modification"))
        #expect(added.contains("decoded from TCVN") && !added.contains("decoded from UTF-8"))
        record.earlier = bytes
        #expect(try schema(record.bytes()) == [])
    }

    @Test func aRecordOfOthersIsRefused() throws {
        var record = PreservationSamples.record(of: try PreservationSamples.order())
        let earlier = try record.bytes()
        let text = String(decoding: earlier, as: UTF8.self)
        let faulty: [[UInt8]] = [
            [], Array("<premis/>".utf8), Array(earlier.dropLast()), earlier + [0x0A], Array(earlier.dropFirst()),
            Array(text.split(separator: "  </event>\n", maxSplits: 1).joined().utf8),
        ]
        for bytes in faulty {
            record.earlier = bytes
            let error = #expect(throws: ArchiveError.self) { _ = try record.bytes() }
            #expect(error?.code == .badRecord)
        }
    }
}
