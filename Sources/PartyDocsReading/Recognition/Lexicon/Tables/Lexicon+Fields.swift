extension Lexicon {
    /// The fields of work that ministries, departments and sections are named for; those whose words hold commas, `và`
    /// or small letters have to be known as wholes.
    static let fields = [
        LexiconTable(
            .field,
            letterCase: .any,
            """
            Quốc phòng | Công an | Ngoại giao | Tư pháp | Nội vụ | Tài chính | Công Thương | Xây dựng | Y tế | Ngoại vụ | Thanh tra
            Kế hoạch và Đầu tư | Kế hoạch - Đầu tư | KH&ĐT | Kế hoạch - Tài chính | Tài chính - Kế hoạch
            Nông nghiệp và Môi trường | Nông nghiệp và Phát triển nông thôn | Nông nghiệp và PTNT | NN&PTNT | NN&MT | NN-PTNT | Nông nghiệp - PTNT | Nông nghiệp và PTNT | Nông nghiệp-PTNT | Sức khỏe Bà mẹ - Trẻ em | Dân số - Kế hoạch hóa gia đình | Bảo trợ xã hội | BTXH | Nông nghiệp
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
            Tham mưu | Hậu cần | Kiểm lâm | Thuế | Hải quan | Thống kê | Kế hoạch và Tài chính | Kinh tế - Ngân sách | Văn hóa, Thể thao và Truyền thông | Văn hóa - Thể thao | Lao động | Thương mại | Thủy sản | Quản lý đất đai | Quản lý giá | Quản lý thị trường | Quản lý dược | Quản lý khám, chữa bệnh | Phòng, chống HIV/AIDS | Khám, chữa bệnh | Đăng ký kinh doanh
            Ngân sách nhà nước | Văn thư và Lưu trữ nhà nước | Xúc tiến thương mại | Xúc tiến đầu tư | Xúc tiến đầu tư, thương mại và du lịch | Phát triển quỹ đất | Kiểm soát bệnh tật | Dịch vụ việc làm | Phục vụ hành chính công | Dự báo khí tượng thủy văn quốc gia | Đăng ký đất đai | Quản lý bảo trì đường bộ | Trồng trọt và Bảo vệ thực vật | Chăn nuôi và Thú y | Bảo vệ môi trường | Biển và Hải đảo | Thủy lợi | Phát triển nông thôn | Giám định pháp y | Trợ giúp pháp lý | Khuyến nông
            Tài chính - Vật giá | Tài chính Vật giá | Thương mại - Du lịch | Thương mại và Du lịch | Du lịch - Thương mại | Công nghiệp và Tiểu thủ công nghiệp | Địa chính | Địa chính - Nhà đất | Tài nguyên, Môi trường và Nhà đất | Thể dục Thể thao | Thể dục - Thể thao | Bưu chính, Viễn thông | Bưu chính Viễn thông | Bưu chính - Viễn thông
            Dân số, Gia đình và Trẻ em | Tổ chức chính quyền | Nội vụ - Lao động - Thương binh và Xã hội | Nội vụ - LĐTBXH | Nội vụ - Lao động, Thương binh và Xã hội | Kinh tế - Tài chính | Hạ tầng kinh tế | Văn hóa - Thông tin - Thể thao | Văn hóa Thông tin | Kế hoạch | Giao thông | Giao thông công chính | Giao thông - Công chính | Giao thông công chánh | Giáo dục, Đào tạo và Khoa học | Văn hóa Thông tin và Thể thao | Lao động - TBXH | Lao động - TB&XH | LĐ-TB và XH | LĐTB và XH | LĐ - TB&XH | NN và PTNT | NN-MT | NN và MT | KH-ĐT | KH và ĐT | TN-MT | TN và MT | GD và ĐT | VH,TT&DL | VH, TT&DL | VH-TT-DL | VHTT-DL | VH-TT | TT-TT | TT và TT | KH-CN | KH và CN | QL Đô thị
            Tác chiến | Quân huấn | Dân quân tự vệ | Tuyên huấn | Bảo vệ an ninh | Quân lực | Tổ chức | Chính sách | Chính sách đối ngoại | Nhà trường | Cứu hộ - Cứu nạn | Quân y | Điều tra hình sự | Thi hành án | Thi hành án dân sự | Chính trị | Kỹ thuật | Khoa học quân sự | Tài chính, Ngân sách | Tài chính - Ngân sách | Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng | Văn hóa - Giáo dục - Thanh niên - Thiếu niên - Nhi đồng | lý luận, phê bình văn học, nghệ thuật | lý luận, phê bình văn học nghệ thuật | Lý luận
            Hành chính công | Bảo trợ xã hội | Công tác xã hội | Dân số | An toàn vệ sinh thực phẩm | Công nghệ thông tin và Truyền thông | Chuyển đổi số | Đổi mới sáng tạo | Cải cách hành chính | Xây dựng chính quyền | Công chức, viên chức | Tổ chức, biên chế | Tôn giáo Chính phủ | Người có công | Bảo vệ, chăm sóc trẻ em | Phòng, chống tệ nạn xã hội | Di sản văn hóa | Hợp tác kinh tế | Hạ tầng và Đô thị | Hạ tầng kinh tế và đô thị | Quản lý xây dựng | Giáo dục | Khoa giáo | Dân vận | Nội chính
            An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao | An ninh chính trị nội bộ | Quản lý xuất nhập cảnh
            """
        ),
        LexiconTable(
            .field,
            letterCase: .any,
            """
            dự án đầu tư xây dựng | dự án đầu tư xây dựng công trình giao thông | dự án đầu tư xây dựng công trình dân dụng và công nghiệp | dự án đầu tư xây dựng công trình nông nghiệp và phát triển nông thôn
            các khu công nghiệp | khu kinh tế | các khu công nghiệp và chế xuất | các dự án đầu tư xây dựng | rừng phòng hộ | rừng đặc dụng | khu công nghệ cao | các khu chế xuất và công nghiệp
            """
        ),
    ]
}
