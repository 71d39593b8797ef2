internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsReading

/// Relations that sentences state, read from text to entities.
@Suite struct StatedRelationTests {
    private func relations(_ text: String, _ kinds: Set<RelationKind>) throws -> [String] {
        let document = try PlainTextReader().read(SourceDocument(Array(text.utf8)))
        let names = Dictionary(document.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return document.relations.filter { kinds.contains($0.kind) }.map { relation in
            let object = relation.object.flatMap { names[$0] } ?? "-"
            return "\(names[relation.subject] ?? "-") \(relation.kind.rawValue) \(object)"
        }
    }

    @Test(arguments: [
        (
            "Quy định số 12-QĐ/TW thay thế Quy định số 30-QĐ/TW và Quy định số 45-QĐ/TW.",
            [
                "Quy định số 12-QĐ/TW replaces Quy định số 30-QĐ/TW",
                "Quy định số 12-QĐ/TW replaces Quy định số 45-QĐ/TW",
            ]
        ),
        (
            "Nghị định số 5/2021/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 9/2014/NĐ-CP.",
            ["Nghị định số 5/2021/NĐ-CP amends Nghị định số 9/2014/NĐ-CP"]
        ),
        (
            "Nghị định số 9/2014/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 5/2021/NĐ-CP.",
            ["Nghị định số 5/2021/NĐ-CP amends Nghị định số 9/2014/NĐ-CP"]
        ),
        (
            "Quyết định số 7/2020/QĐ-UBND bãi bỏ khoản 2 Điều 5 Quyết định số 3/2014/QĐ-UBND.",
            ["Quyết định số 7/2020/QĐ-UBND repeals Quyết định số 3/2014/QĐ-UBND"]
        ),
        ("Quy định số 12-QĐ/TW và Quy định số 30-QĐ/TW được bổ sung.", []),
        ("Thay thế cán bộ theo Quy định số 12-QĐ/TW.", []),
    ])
    func documents(_ text: String, _ expected: [String]) throws {
        #expect(Set(try relations("Tin trong tỉnh\n\n" + text, [.amends, .replaces, .repeals])) == Set(expected))
    }

    @Test func wordsThatPointBackMeanTheTextItself() throws {
        let text = """
            ỦY BAN NHÂN DÂN TỈNH HÀ NAM
            Số: 12/QĐ-UBND
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Hà Nam, ngày 5 tháng 3 năm 2019

            QUYẾT ĐỊNH
            Về việc ban hành quy chế

            Điều 2. Quyết định này thay thế Quyết định số 7/QĐ-UBND ngày 2 tháng 1 năm 2015.
            """
        #expect(
            try relations(text, [.replaces]) == [
                "Số: 12/QĐ-UBND replaces Quyết định số 7/QĐ-UBND ngày 2 tháng 1 năm 2015"
            ]
        )
    }

    @Test func chairsAndParticipants() throws {
        let text = """
            Họp báo tại Huế

            Ngày 3-5-2019, Thành ủy tổ chức Hội nghị lần thứ 14 Ban Chấp hành Đảng bộ thành phố.

            Các đồng chí: Lê Văn Tám, Bí thư Thành ủy; Trần Thị Mai, Phó Bí thư Thành ủy đồng chủ trì hội nghị.

            Dự hội nghị có các đồng chí: Phạm Văn Hùng, Nguyễn Thị Lan. Dự án do ông Võ Văn Ba phụ trách.
            """
        let event = "Hội nghị lần thứ 14 Ban Chấp hành Đảng bộ thành phố"
        #expect(
            Set(try relations(text, [.chairs, .attends])) == [
                "Lê Văn Tám chairs \(event)", "Trần Thị Mai chairs \(event)", "Phạm Văn Hùng attends \(event)",
                "Nguyễn Thị Lan attends \(event)",
            ]
        )
    }
}
