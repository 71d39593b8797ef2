internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsArchive

@Suite struct ArchiveQueryTests {
    private func entry(_ change: (inout ArchiveEntry) -> Void) -> ArchiveEntry {
        var entry = ArchiveEntry(sourceName: "a.txt", status: .document, id: "d1")
        change(&entry)
        return entry
    }

    private func finds(_ query: ArchiveQuery, _ change: (inout ArchiveEntry) -> Void) -> Bool {
        QueryMatcher(query).matches(entry(change))
    }

    @Test(
        arguments: [
            ("2021", "2021", "2021-05-05", true), ("2021-05-06", nil, "2021-05-05", false),
            ("2021-05-05", "2021-05-05", "2021", true), ("2021-05", "2021-06", "2021-06-30", true),
            ("2021-05", "2021-06", "2021-07-01", false), (nil, "2020", "2021-01-01", false),
            (nil, "2020", "2019", true),
            ("2022", nil, "2021-04/..", true), ("2022", nil, "2021-04/2021-12", false), ("2000", nil, "--05-05", false),
            ("2021-01-02", "2021-01-02", "2021-01-02T06:17+07:00", true), ("2021", nil, "", false),
            ("2021", "2021", "something", false), ("2022", "2020", "2021", false),
            ("--05-05", nil, "2021-05-05", false),
            ("1999", "2001", "/2000-01", true),
        ] as [(String?, String?, String, Bool)]
    )
    func comparesDates(from: String?, through: String?, published: String, isFound: Bool) {
        let query = ArchiveQuery(from: from.flatMap { PartialDate($0) }, through: through.flatMap { PartialDate($0) })
        #expect(finds(query) { $0.published = published } == isFound)
        #expect(finds(query) { $0.issued = published } == isFound)
    }

    @Test func allConditionsMustHold() {
        let query = ArchiveQuery(
            title: "hoi nghi",
            person: "le van tam",
            symbol: "5-ct/tw",
            from: PartialDate("2021"),
            through: PartialDate("2021"),
            status: .document
        )
        let full: (inout ArchiveEntry) -> Void = { entry in
            entry.title = "Hội nghị tỉnh"
            entry.persons = ["An", "Lê Văn Tám"]
            entry.symbol = "05-CT/TW"
            entry.issued = "2021-02-03"
        }
        #expect(finds(query, full))
        let changes: [(inout ArchiveEntry) -> Void] = [
            { $0.title = "Họp" }, { $0.persons = ["Lê Văn", "Tám"] }, { $0.symbol = "6-CT/TW" },
            { $0.issued = "2020" }, { $0.status = .duplicate },
        ]
        for change in changes {
            #expect(
                !finds(query) { entry in
                    full(&entry)
                    change(&entry)
                }
            )
        }
        #expect(finds(ArchiveQuery()) { $0.status = .removed })
    }
}
