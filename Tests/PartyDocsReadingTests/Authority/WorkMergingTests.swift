internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

@Suite struct WorkMergingTests {
    private func isOne(_ references: DocumentReference..., issuers: [String?] = [nil, nil]) throws -> Bool? {
        let texts = references.enumerated().map { number, reference in
            var document = NamedDocument("d\(number)", published: "2021-01-01")
            var reference = reference
            reference.issuer = issuers[number].map { document.add(.organization, $0) }
            document.work("văn bản \(number)", reference)
            return document
        }
        let surveyed = try Surveyed(texts)
        let ids = surveyed.ids(.document).compactMap(\.self)
        guard ids.allSatisfy({ $0.rawValue.hasPrefix("document-") }) else { return nil }
        #expect(Set(ids) == Set(surveyed.records(.document).map(\.id)))
        return Set(ids).count == 1
    }

    private func decision(
        _ number: String = "98",
        kind: String? = "Quyết định",
        symbol: String? = "98-QĐ/TW",
        date: String? = nil,
        term: Int? = nil
    ) -> DocumentReference {
        DocumentReference(
            documentKind: kind,
            number: number,
            symbol: symbol,
            date: date.flatMap(TemporalValue.init),
            congressTerm: term
        )
    }

    @Test func numberAndDayIdentify() throws {
        #expect(try isOne(decision(date: "2007-10-22"), decision(symbol: nil, date: "2007-10-22")) == true)
        #expect(try isOne(decision(date: "2007-10-22"), decision(date: "2007-10-23")) == false)
        let rule = decision(kind: "Quy định", symbol: nil, date: "2007-10-22")
        #expect(try isOne(decision(date: "2007-10-22"), rule) == false)
    }

    @Test func kindAndNumberAloneDoNot() throws {
        #expect(try isOne(decision(), decision()) == nil)
        #expect(try isOne(decision(symbol: nil), decision(symbol: nil)) == nil)
        #expect(try isOne(decision(date: "2007"), decision(date: "2007")) == nil)
    }

    @Test func symbolIssuerAndTermIdentify() throws {
        let issuers: [String?] = ["Bộ Chính trị", "Bộ Chính trị"]
        #expect(try isOne(decision(term: 12), decision(term: 12), issuers: issuers) == true)
        #expect(try isOne(decision(term: 12), decision(term: 13), issuers: issuers) == false)
        #expect(try isOne(decision(term: 12), decision(term: 12), issuers: ["Bộ Chính trị", "Ban Bí thư"]) == false)
        #expect(try isOne(decision(term: 12), decision(term: 12)) == nil)
    }

    @Test func aSymbolWithItsYearIdentifiesWhereItNamesTheIssuer() throws {
        func dated(_ symbol: String) -> DocumentReference {
            DocumentReference(number: "30", year: 2020, symbol: symbol)
        }
        #expect(try isOne(dated("30/2020/NĐ-CP"), dated("30/2020/NĐ-CP")) == true)
        #expect(try isOne(dated("30/2020/NĐ-CP"), dated("30/2020/QH14")) == false)
        #expect(try isOne(dated("30/2020/QĐ-UBND"), dated("30/2020/QĐ-UBND")) == nil)
        let provinces: [String?] = ["Ủy ban nhân dân tỉnh Hà Giang", "Ủy ban nhân dân tỉnh Nghệ An"]
        #expect(try isOne(dated("30/2020/QĐ-UBND"), dated("30/2020/QĐ-UBND"), issuers: provinces) == false)
    }

    @Test func whatAPlenumOfATermPassedIsIdentified() throws {
        func plenum(_ session: Int, _ term: Int) -> DocumentReference {
            DocumentReference(documentKind: "Nghị quyết", session: session, congressTerm: term)
        }
        #expect(try isOne(plenum(4, 11), plenum(4, 11)) == true)
        #expect(try isOne(plenum(4, 11), plenum(4, 12)) == false)
    }

    @Test func aCitationThatFitsSeveralIsNone() throws {
        let given = try AuthorityFile(
            records: ["Quyết định", "Quy định"].enumerated().map { number, kind in
                AuthorityRecord(
                    id: Entity.ID("w\(number)x"),
                    kind: .document,
                    name: kind,
                    reference: decision(kind: kind, symbol: nil, date: "2007-10-22")
                )
            }
        )
        var document = NamedDocument("d1")
        document.work("số 98", decision(kind: nil, symbol: nil, date: "2007-10-22"))
        let surveyed = try Surveyed([document], extending: given)
        #expect(surveyed.file == given)
        #expect(surveyed.documents[0].diagnostics.map(\.code) == ["authority-ambiguous"])
    }

    @Test func theRecordTakesWhatTheCitationsState() throws {
        var first = NamedDocument("d1")
        first.work("Quyết định 98", decision(symbol: nil, date: "2007-10-22"))
        var second = NamedDocument("d2")
        second.work("Quyết định số 98-QĐ/TW", decision(date: "2007-10-22", term: 10))
        let record = try #require(try Surveyed([first, second]).records(.document).first)
        #expect(record.name == "Quyết định số 98-QĐ/TW")
        #expect(record.variants == ["Quyết định 98"])
        #expect(record.reference == decision(date: "2007-10-22", term: 10))
    }
}
