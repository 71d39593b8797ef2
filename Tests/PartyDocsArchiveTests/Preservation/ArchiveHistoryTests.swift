internal import PartyDocsCore
internal import PartyDocsXML
internal import Testing

@testable internal import PartyDocsArchive

@Suite struct ArchiveHistoryTests {
    /// A history of some generations.
    static func history() throws -> ArchiveHistory {
        let agents = PreservationSamples.agents
        var history = try ArchiveHistory()
        let counts = ArchiveHistory.Counts(documents: 3, duplicates: 1, unread: 2)
        try history.append(.creation(counts), by: agents, at: PreservationSamples.moment)
        try history.append(
            .fixityCheck(succeeded: false, notes: ["data/index.csv: changed"]),
            by: agents,
            at: PreservationSamples.laterMoment
        )
        let added = ArchiveHistory.Counts(documents: 1)
        try history.append(.ingestion(added), by: PreservationAgents(), at: PreservationSamples.laterMoment)
        let removed = ["d-1", "u-0123456789abcdef0123456789abcdef"]
        try history.append(
            .deaccession(ids: removed, reason: "hết thời hạn\n  </event>\n"),
            by: agents,
            at: PreservationSamples.laterMoment
        )
        return history
    }

    @Test func theHistoryOfAnArchive() throws {
        // The version of the program changes with releases; the golden file says which one it was made by.
        let text = String(decoding: try Self.history().bytes, as: UTF8.self)
            .split(separator: Maker.partyDocs.version ?? "", omittingEmptySubsequences: false).joined(
                separator: "VERSION"
            )
        #expect(text == (try PreservationSamples.golden("archive.premis.xml")))
    }

    @Test func manyGenerations() throws {
        let schema = try PreservationSchema.premis.compiled()
        var bytes = try Self.history().bytes
        for year in 2060..<2090 {
            var history = try ArchiveHistory(reading: bytes)
            #expect(history.bytes == bytes)
            var agents = PreservationSamples.agents
            agents.software.version = "\(year)"
            let change = ArchiveHistory.Change.ingestion(ArchiveHistory.Counts(documents: year))
            try history.append(change, by: agents, at: PreservationSamples.date(year))
            let before = try #require(PremisFile(reading: bytes))
            let after = try #require(PremisFile(reading: history.bytes))
            #expect(after.events.starts(with: before.events))
            #expect(after.eventCount == before.eventCount + 1)
            bytes = history.bytes
        }
        #expect(schema.validate(bytes) == [])
    }

    @Test func aHistoryOfOthersIsRefused() throws {
        #expect(throws: ArchiveError.self) { try ArchiveHistory(reading: Array("<premis/>".utf8)) }
        #expect(throws: ArchiveError.self) { try ArchiveHistory(reading: []) }
    }
}
