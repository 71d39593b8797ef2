internal import Testing

@testable internal import PartyDocsReading

@Suite struct FullNameRuleTests {
    private static let rule = FullNameRule(lexicon: .standard)

    @Test(arguments: [
        "Bộ Chính trị", "Đảng ủy Khối các cơ quan Trung ương", "Tỉnh ủy Nghệ An", "Sở Nội vụ tỉnh Hà Giang",
        "Ủy ban nhân dân xã Viên Bình huyện Trần Đề", "Ban Thường vụ Tỉnh ủy Đắk Lắk", "Văn phòng Huyện ủy Mèo Vạc",
        "Thông tấn xã Việt Nam", "Trường Đại học Vinh", "Vụ Tổ chức Bộ Nội vụ", "Huyện ủy Con Cuông",
    ])
    func meansOneBodyWhereverItStands(_ name: String) {
        #expect(Self.rule.isFull(name))
    }

    @Test(arguments: [
        "", "Khối", "Đảng ủy Khối", "Đảng bộ khối cơ quan", "Ban Thường vụ", "Thanh tra Bộ", "Sở Nội vụ",
        "các Sở Nội vụ",
        "Hội đồng nhân dân các cấp", "Ủy ban nhân dân xã Tân Lập", "Ủy ban nhân dân phường Tuy Hòa", "Chi bộ Khoa Toán",
        "Đại hội đại biểu Đảng bộ tỉnh lần thứ XVII", "Trường THPT Nguyễn Trãi", "Công an tỉnh",
    ])
    func isANameInItsTextAlone(_ name: String) {
        #expect(!Self.rule.isFull(name))
    }
}
