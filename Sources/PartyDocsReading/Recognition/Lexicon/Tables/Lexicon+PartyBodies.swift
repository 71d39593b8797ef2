extension Lexicon {
    /// The Communist Party of Vietnam and its central bodies, with the names they had before and after 2025.
    static let partyBodies = [
        LexiconTable(
            .organization,
            kind: "đảng",
            """
            Đảng Cộng sản Việt Nam | ĐCSVN = Đảng Cộng sản Việt Nam
            Đảng Cộng sản Đông Dương
            Đảng Lao động Việt Nam
            """
        ),
        LexiconTable(
            .organization,
            kind: "cơ quan lãnh đạo trung ương của Đảng",
            """
            Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam | Ban Chấp hành Trung ương Đảng | Ban Chấp hành Trung ương | BCH Trung ương Đảng | BCH Trung ương | BCHTW | BCHTƯ | BCH TW | BCH TƯ | BCH T.Ư | BCH T.Ư Đảng | BCH TƯ Đảng | BCH TW Đảng | Trung ương Đảng | TW Đảng | TƯ Đảng | T.Ư Đảng = Ban Chấp hành Trung ương Đảng
            Bộ Chính trị | Bộ Chính trị Trung ương Đảng | Bộ Chính trị Ban Chấp hành Trung ương Đảng = Bộ Chính trị
            Ban Bí thư | Ban Bí thư Trung ương Đảng | Ban Bí thư Trung ương | Ban Bí thư TW Đảng | Ban Bí thư T.Ư Đảng | Ban Bí thư TƯ Đảng = Ban Bí thư Trung ương Đảng
            Quân ủy Trung ương | Quân ủy T.Ư | Quân ủy TƯ | Quân ủy TW | QUTW = Quân ủy Trung ương
            """
        ),
        LexiconTable(
            .organization,
            kind: "ủy ban kiểm tra",
            """
            Ủy ban Kiểm tra Trung ương | UBKT Trung ương | UBKT T.Ư | UBKT TƯ | UBKT TW | UB Kiểm tra Trung ương | UB Kiểm tra T.Ư | UB Kiểm tra TƯ | Ủy ban Kiểm tra T.Ư | Ủy ban Kiểm tra TƯ | Ủy ban Kiểm tra TW | Ủy ban Kiểm tra Trung ương Đảng | UBKTTW = Ủy ban Kiểm tra Trung ương
            """
        ),
        LexiconTable(
            .organization,
            kind: "ban đảng",
            """
            Ban Tổ chức Trung ương | Ban Tổ chức Trung ương Đảng | Ban Tổ chức T.Ư | Ban Tổ chức TƯ | Ban Tổ chức TW | BTCTW | BTCTƯ = Ban Tổ chức Trung ương
            Ban Tuyên giáo Trung ương | Ban Tuyên giáo T.Ư | Ban Tuyên giáo TƯ | Ban Tuyên giáo TW | BTGTW | BTGTƯ = Ban Tuyên giáo Trung ương
            Ban Tuyên giáo và Dân vận Trung ương | Ban Tuyên giáo - Dân vận Trung ương | Ban TG&DV Trung ương | Ban Tuyên giáo và Dân vận TW | Ban Tuyên giáo và Dân vận T.Ư | BTGDVTW = Ban Tuyên giáo và Dân vận Trung ương
            Ban Dân vận Trung ương | Ban Dân vận T.Ư | Ban Dân vận TƯ | Ban Dân vận TW | BDVTW = Ban Dân vận Trung ương
            Ban Nội chính Trung ương | Ban Nội chính T.Ư | Ban Nội chính TƯ | Ban Nội chính TW | BNCTW = Ban Nội chính Trung ương
            Ban Kinh tế Trung ương | Ban Kinh tế T.Ư | Ban Kinh tế TƯ | Ban Kinh tế TW | BKTTW = Ban Kinh tế Trung ương
            Ban Đối ngoại Trung ương | Ban Đối ngoại T.Ư | Ban Đối ngoại TƯ | BĐNTW = Ban Đối ngoại Trung ương
            Ban Chính sách, chiến lược Trung ương | Ban Chính sách chiến lược Trung ương | Ban Chính sách, Chiến lược Trung ương = Ban Chính sách, chiến lược Trung ương
            Ban Bảo vệ, chăm sóc sức khỏe cán bộ Trung ương | Ban Bảo vệ chăm sóc sức khỏe cán bộ Trung ương = Ban Bảo vệ, chăm sóc sức khỏe cán bộ Trung ương
            Ban Tư tưởng - Văn hóa Trung ương | Ban Khoa giáo Trung ương | Ban Kinh tế - Xã hội Trung ương | Ban Tài chính - Quản trị Trung ương | Ban Bảo vệ chính trị nội bộ Trung ương
            Văn phòng Trung ương Đảng | Văn phòng Trung ương | Văn phòng T.Ư Đảng | Văn phòng TW Đảng | VPTW = Văn phòng Trung ương Đảng
            Hội đồng Lý luận Trung ương
            """
        ),
        LexiconTable(
            .organization,
            kind: "đảng ủy",
            """
            Đảng ủy các cơ quan Đảng Trung ương | Đảng ủy các cơ quan Đảng TW = Đảng ủy các cơ quan Đảng Trung ương
            Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương | Đảng ủy MTTQ, các đoàn thể Trung ương | Đảng ủy Mặt trận Tổ quốc và các đoàn thể Trung ương | Đảng ủy MTTQ và các đoàn thể Trung ương = Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương
            Đảng ủy Công an Trung ương | Đảng ủy CATW = Đảng ủy Công an Trung ương
            Đảng ủy Quân sự Trung ương | Đảng ủy Quân sự T.Ư | Đảng ủy Quân sự TƯ | Đảng ủy Quân sự TW | Đảng ủy QSTW = Quân ủy Trung ương
            Đảng ủy Ngoài nước
            """
        ),
        LexiconTable(
            .organization,
            kind: "đảng bộ",
            """
            Đảng bộ các cơ quan Đảng Trung ương
            Đảng bộ Mặt trận Tổ quốc, các đoàn thể Trung ương | Đảng bộ MTTQ, các đoàn thể Trung ương | Đảng bộ Mặt trận Tổ quốc và các đoàn thể Trung ương = Đảng bộ Mặt trận Tổ quốc, các đoàn thể Trung ương
            Đảng bộ Công an Trung ương | Đảng bộ Quân đội | Đảng bộ Ngoài nước
            """
        ),
        LexiconTable(
            .organization,
            kind: "ban chỉ đạo",
            """
            Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực
            Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực
            Ban Chỉ đạo Trung ương về phòng, chống tham nhũng
            Ban Chỉ đạo Cải cách tư pháp Trung ương
            Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số
            """
        ),
        LexiconTable(
            .organization,
            kind: "ngành",
            letterCase: .any,
            """
            ngành Tổ chức xây dựng Đảng | ngành Kiểm tra Đảng | ngành Tuyên giáo | ngành Nội chính Đảng | ngành Tuyên giáo và Dân vận | ngành Kiểm tra của Đảng
            """
        ),
    ]
}
