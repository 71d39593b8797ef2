extension Lexicon {
    /// The titles of offices, without the body in which they are held.
    static let offices = [
        LexiconTable(
            .officeTitle,
            letterCase: .any,
            """
            Tổng Bí thư | Chủ tịch nước | Phó Chủ tịch nước | Thủ tướng | Phó Thủ tướng | Phó Thủ tướng Thường trực | Nguyên thủ quốc gia
            Bí thư | Phó Bí thư | Phó Bí thư Thường trực | Bí thư Thường trực | Ủy viên | Ủy viên dự khuyết | Ủy viên Thường vụ | Ủy viên Thường trực | Đảng ủy viên | UVTW | UV
            Thường trực | Thành viên | Chủ nhiệm | Phó Chủ nhiệm | Phó Chủ nhiệm Thường trực | Chủ tịch | Phó Chủ tịch | Phó Chủ tịch Thường trực | Tổng Thư ký | Phó Tổng Thư ký | Tổng Giám đốc | Phó Tổng Giám đốc
            Trưởng Ban | Phó Trưởng Ban | Phó Trưởng Ban Thường trực | Trưởng ban | Phó Trưởng ban | Phó Trưởng ban Thường trực | Phó ban | Phó Ban
            Bộ trưởng | Thứ trưởng | Thứ trưởng Thường trực | Chánh Văn phòng | Phó Chánh Văn phòng | Chánh Thanh tra | Phó Chánh Thanh tra | Tổng Thanh tra | Phó Tổng Thanh tra
            Giám đốc | Phó Giám đốc | Vụ trưởng | Phó Vụ trưởng | Cục trưởng | Phó Cục trưởng | Tổng cục trưởng | Phó Tổng cục trưởng | Viện trưởng | Phó Viện trưởng | Chánh án | Phó Chánh án | Hàm Vụ trưởng
            Trưởng phòng | Phó Trưởng phòng | Trưởng Phòng | Phó Trưởng Phòng | Hiệu trưởng | Phó Hiệu trưởng | Tổng Biên tập | Phó Tổng Biên tập | Tổng biên tập | Thống đốc | Phó Thống đốc | Tổng Kiểm toán | Tổng Kiểm toán Nhà nước
            Tư lệnh | Phó Tư lệnh | Chính ủy | Phó Chính ủy | Chỉ huy trưởng | Chính trị viên | Tổng Tham mưu trưởng | Tham mưu trưởng | Phó Tổng Tham mưu trưởng
            Trưởng Công an | Phó Trưởng Công an | Trưởng Đoàn | Phó Trưởng Đoàn | Trưởng đoàn | Đại sứ | Tổng Lãnh sự | Tổ trưởng | Phó Tổ trưởng | Đội trưởng
            đại biểu Quốc hội | Hội thẩm | Kế toán trưởng | Trợ lý | Thư ký | Chủ tịch Hội đồng quản trị | Chủ tịch Hội đồng thành viên
            """
        ),
        LexiconTable(
            .documentKind,
            letterCase: .any,
            """
            nghị quyết | quyết định | chỉ thị | kết luận | quy chế | quy định | thông tri | hướng dẫn | thông báo | thông cáo | tuyên bố | báo cáo
            kế hoạch | chương trình | đề án | tờ trình | công văn | công điện | nghị định | thông tư | luật | pháp lệnh | lệnh | điều lệ
            """
        ),
    ]
}
