internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

/// The tables of kinds, bodies and terms: what must be true of any row.
@Suite struct DocumentTableTests {
    private func isDay(_ number: Int) -> Bool {
        PartialDate(year: number / 10_000, month: number / 100 % 100, day: number % 100) != nil
    }

    private func isSound(_ validity: Validity) -> Bool {
        (validity.first == 0 || isDay(validity.first)) && isDay(validity.last) && validity.first <= validity.last
    }

    @Test func holdsTheKindsOfPartyAndState() {
        // 399-QĐ/TW counts 25 kinds and 8 papers, 30/2020/NĐ-CP 29 kinds; the charter and the platform are cited by name.
        let names = Set(DocumentKinds.all.map(\.name))
        let party = [
            "Cương lĩnh", "Điều lệ", "Chiến lược", "Nghị quyết", "Quyết định", "Chỉ thị", "Kết luận", "Quy chế",
            "Quy định", "Thông tri", "Hướng dẫn", "Thông báo", "Thông cáo", "Tuyên bố", "Lời kêu gọi", "Báo cáo",
            "Kế hoạch", "Quy hoạch", "Chương trình", "Đề án", "Phương án", "Dự án", "Tờ trình", "Công văn", "Biên bản",
            "Giấy giới thiệu", "Giấy chứng nhận", "Giấy đi đường", "Giấy nghỉ phép", "Giấy mời", "Phiếu chuyển",
            "Phiếu gửi", "Thư công",
        ]
        let state = [
            "Hợp đồng", "Công điện", "Bản ghi nhớ", "Bản thỏa thuận", "Giấy ủy quyền", "Phiếu báo", "Luật", "Pháp lệnh",
            "Lệnh", "Nghị định", "Thông tư", "Thông tư liên tịch",
        ]
        #expect(party.count == 33)
        #expect(Set(party + state).subtracting(names) == [])
        #expect(names.count == DocumentKinds.all.count)
    }

    @Test(arguments: [
        "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ", "CĐ",
        "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB",
    ])
    func holdsTheCodesOfTheDecree(_ letters: String) {
        #expect(
            DocumentKinds.all.contains { kind in
                kind.codes.contains { $0.letters == letters && $0.source == .decree30 }
            }
        )
    }

    @Test func hasOneRowForACodeOfABodyAndName() {
        for issuer in DocumentIssuers.all {
            #expect(isSound(issuer.validity), "\(issuer.code)")
            let same = DocumentIssuers.all.filter { $0.code == issuer.code && $0.name == issuer.name }
            #expect(same.count == 1, "\(issuer.code) \(issuer.name)")
        }
        for kind in DocumentKinds.all {
            for code in kind.codes { #expect(isSound(code.validity), "\(kind.name) \(code.letters)") }
        }
    }

    @Test func namesOnlyKindsOfTheTableAsThoseOfABody() {
        let names = Set(DocumentKinds.all.map(\.name))
        for issuer in DocumentIssuers.all { #expect(Set(issuer.kinds).subtracting(names) == [], "\(issuer.name)") }
        #expect(Set(DocumentIssuers.favouredKinds.values).subtracting(names) == [])
    }

    @Test(arguments: [PoliticalTerm.centralCommittee, PoliticalTerm.nationalAssembly])
    func hasTermsWithoutGapOrOverlap(_ terms: [PoliticalTerm]) {
        #expect(terms.map(\.number) == Array(1...terms.count))
        for (term, next) in zip(terms, terms.dropFirst()) {
            #expect(isSound(term.validity))
            let last = PartialDate(
                year: term.validity.last / 10_000,
                month: term.validity.last / 100 % 100,
                day: term.validity.last % 100
            )
            let following = last?.moved(byDays: 1).flatMap { Validity(TemporalValue($0)) }
            #expect(following?.first == next.validity.first, "\(term.numeral)")
        }
        for term in terms { #expect(Phrase(term.numeral).keys.first?.romanNumeral == term.number) }
    }
}
