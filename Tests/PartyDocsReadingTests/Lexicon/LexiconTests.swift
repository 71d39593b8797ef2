import PartyDocsCore
import PartyDocsReading
import Testing

struct LexiconTests {
    private static func tokens(_ text: String) -> TokenizedText {
        TokenizedText(text, blocks: [wholeBlock(text)])
    }

    @Test func theLongestTermCounts() throws {
        let lexicon = Lexicon(terms: [
            LexiconTerm("Ban Tổ chức", category: .organHead),
            LexiconTerm("Ban Tổ chức Trung ương", category: .organization),
        ])
        let text = "Ban Tổ chức Trung ương và Ban Tổ chức"
        let matches = lexicon.matches(in: Self.tokens(text))
        #expect(matches.map { String(text[$0.span]) } == ["Ban Tổ chức Trung ương", "Ban Tổ chức"])
        #expect(matches.map(\.term.category) == [.organization, .organHead])
    }

    @Test func aMatchFallsBackToTheTermThatEnded() throws {
        let lexicon = Lexicon(terms: [
            LexiconTerm("Quốc hội", category: .organization),
            LexiconTerm("Quốc hội nước bạn Lào", category: .organization),
        ])
        let text = "Quốc hội nước ta"
        #expect(lexicon.matches(in: Self.tokens(text)).map { String(text[$0.span]) } == ["Quốc hội"])
    }

    @Test(arguments: [
        ("Toà án tối cao", true), ("Tòa án tối cao", true), ("TÒA ÁN TỐI CAO", true), ("tòa án tối cao", false),
        ("Toà án tối", false),
    ])
    func toneMarksMayStandOnEitherVowel(text: String, isFound: Bool) {
        let lexicon = Lexicon(terms: [LexiconTerm("Tòa án tối cao", category: .organization)])
        #expect(lexicon.matches(in: Self.tokens(text)).isEmpty != isFound)
    }

    @Test func ethCountsAsStroke() {
        let lexicon = Lexicon(terms: [LexiconTerm("Đắk Nông", category: .province)])
        #expect(lexicon.matches(in: Self.tokens("\u{D0}ắk Nông")).count == 1)
    }

    @Test(arguments: [("ĐH", true), ("đh", false), ("Đh", false)])
    func exactTermsKeepTheirCase(text: String, isFound: Bool) {
        let lexicon = Lexicon(terms: [LexiconTerm("ĐH", category: .eventKind, letterCase: .exact)])
        #expect(lexicon.matches(in: Self.tokens(text)).isEmpty != isFound)
    }

    @Test func laterTermsReplaceEarlierOnes() throws {
        let lexicon = Lexicon.standard.adding([
            LexiconTerm("Bộ Y tế", category: .organization, canonicalName: "Bộ Y tế và Dân số", kind: "bộ")
        ])
        let match = try #require(lexicon.longestMatch(in: Self.tokens("Bộ Y tế"), at: 0, limit: 3))
        #expect(match.term.canonicalName == "Bộ Y tế và Dân số")
    }

    @Test func oneWordMayHaveSeveralCategories() {
        let matches = Lexicon.standard.matches(in: Self.tokens("Thanh tra Chính phủ"), at: 0, limit: 4)
        #expect(matches.first?.term.category == .organization)
        #expect(matches.contains { $0.term.category == .localHead && $0.tokens == 0..<2 })
        #expect(Lexicon.standard.longestMatch(in: Self.tokens("Thanh tra"), at: 0, limit: 2, category: .country) == nil)
    }

    @Test func termsEndWithTheirSentence() {
        let lexicon = Lexicon(terms: [LexiconTerm("Hà Nội", category: .city)])
        #expect(lexicon.matches(in: Self.tokens("Ở Hà. Nội bộ ổn")).isEmpty)
    }

    @Test func filesOfTermsAreRead() throws {
        let lexicon = try Lexicon(
            parsing: "# sở\norganization\tSở Du lịch\t\tsở\r\n\noutlet\tBTN\tBáo Tây Ninh\tcơ quan báo chí\texact\n"
        )
        #expect(
            lexicon.terms == [
                LexiconTerm("Sở Du lịch", category: .organization, kind: "sở"),
                LexiconTerm(
                    "BTN",
                    category: .outlet,
                    canonicalName: "Báo Tây Ninh",
                    kind: "cơ quan báo chí",
                    letterCase: .exact
                ),
            ]
        )
    }

    @Test(arguments: [
        ("organization", "line 1: two to five fields separated by tabs are expected, not 1"),
        ("# x\norganization\t \t", "line 2: the words of the term are missing"),
        ("\tBộ", "line 1: the category is missing"),
        ("city\tHuế\t\t\tsmall", "line 1: the letter case is “small”, not any, initial or exact"),
        ("a\tb\tc\td\tany\tf", "line 1: two to five fields separated by tabs are expected, not 6"),
    ])
    func faultyFilesNameTheLine(text: String, message: String) {
        let error = #expect(throws: LexiconError.self) { try Lexicon(parsing: text) }
        #expect(error?.description == message)
    }

    @Test func everyStandardTermIsFoundAsItself() {
        for term in Lexicon.standard.terms where term.letterCase != .any {
            let tokens = Self.tokens(term.name)
            let match = Lexicon.standard.longestMatch(
                in: tokens,
                at: 0,
                limit: tokens.tokens.count,
                category: term.category
            )
            #expect(match?.tokens == tokens.tokens.indices, "\(term.name)")
        }
    }
}
