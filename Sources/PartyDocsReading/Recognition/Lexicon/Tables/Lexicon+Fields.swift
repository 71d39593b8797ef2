extension Lexicon {
    /// The fields of work that ministries, departments and sections are named for; those whose words hold commas, `và`
    /// or small letters have to be known as wholes.
    static let fields = [
        LexiconTable(
            .field,
            """
            Quốc phòng | Công an | Ngoại giao | Tư pháp | Nội vụ | Tài chính | Công Thương | Xây dựng | Y tế | Ngoại vụ | Thanh tra
            Kế hoạch và Đầu tư | Kế hoạch - Đầu tư | KH&ĐT | Kế hoạch - Tài chính | Tài chính - Kế hoạch
            Nông nghiệp và Môi trường | Nông nghiệp và Phát triển nông thôn | Nông nghiệp và PTNT | NN&PTNT | NN&MT | NN-PTNT | Nông nghiệp
            Tài nguyên và Môi trường | TN&MT | Tài nguyên - Môi trường | Giao thông vận tải | Giao thông - Vận tải | GTVT
            Thông tin và Truyền thông | TT&TT | Lao động - Thương binh và Xã hội | Lao động, Thương binh và Xã hội | LĐ-TB&XH | LĐTB&XH
            Văn hóa, Thể thao và Du lịch | Văn hóa và Thể thao | Văn hóa, Thể thao | VH-TT&DL | VHTT&DL | VHTTDL | Du lịch | Văn hóa - Thông tin | Văn hóa và Thông tin
            Văn hóa, Khoa học và Thông tin | Văn hóa - Xã hội | Kinh tế | Kinh tế, Hạ tầng và Đô thị | Kinh tế và Hạ tầng | Kinh tế - Hạ tầng | Quản lý đô thị
            Khoa học và Công nghệ | KH&CN | Khoa học - Công nghệ | Giáo dục và Đào tạo | GD&ĐT | GD-ĐT | Giáo dục - Đào tạo
            Dân tộc và Tôn giáo | Dân tộc | Tôn giáo | Quy hoạch - Kiến trúc | Quy hoạch và Kiến trúc | An toàn thực phẩm | Công nghiệp
            Khoa học, Công nghệ và Môi trường | Quốc phòng, An ninh và Đối ngoại | Quốc phòng và An ninh | Pháp luật và Tư pháp | Kinh tế và Tài chính
            Công tác đại biểu | Dân nguyện và Giám sát | Văn hóa và Xã hội | Văn hóa, Giáo dục | Pháp luật | Tư pháp | Đối ngoại | Xã hội
            Tổ chức - Cán bộ | Tổ chức cán bộ | Tổ chức Cán bộ | Pháp chế | Hành chính - Tổng hợp | Hành chính - Quản trị | Tổng hợp | Hợp tác quốc tế | Thi đua - Khen thưởng | Chính sách cán bộ
            Cơ sở đảng | Cơ sở đảng, Đảng viên | Đào tạo, bồi dưỡng cán bộ | Bảo vệ chính trị nội bộ | Tuyên truyền | Báo chí - Xuất bản | Lý luận chính trị | Báo chí | Địa phương I | Địa phương II | Địa phương III | Địa phương
            Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu | Cảnh sát điều tra tội phạm về ma túy | Cảnh sát hình sự | Cảnh sát giao thông | CSGT | Cảnh sát kinh tế | Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ
            An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | An ninh chính trị nội bộ | Quản lý xuất nhập cảnh
            """
        ),
        LexiconTable(
            .field,
            letterCase: .any,
            """
            dự án đầu tư xây dựng | các khu công nghiệp | khu kinh tế | các khu công nghiệp và chế xuất
            """
        ),
    ]
}
