extension Lexicon {
    /// The words that an event's name begins with.
    static let events = [
        LexiconTable(.eventKind, kind: "đại hội", letterCase: .any, "đại hội"),
        LexiconTable(.eventKind, kind: "đại hội", letterCase: .exact, "ĐH = đại hội"),
        LexiconTable(
            .eventKind,
            kind: "hội nghị",
            letterCase: .any,
            "hội nghị | hội nghị trực tuyến | hội nghị giao ban | hội nghị cán bộ"
        ),
        LexiconTable(.eventKind, kind: "họp báo", letterCase: .any, "họp báo | buổi họp báo | cuộc họp báo"),
        LexiconTable(.eventKind, kind: "kỷ niệm", letterCase: .any, "kỷ niệm | kỉ niệm"),
        LexiconTable(
            .eventKind,
            kind: "lễ",
            letterCase: .any,
            """
            lễ kỷ niệm | lễ công bố | lễ trao tặng | lễ trao | lễ khai mạc | lễ bế mạc | lễ khởi công | lễ khánh thành | lễ khai giảng | lễ bế giảng
            lễ phát động | lễ ra mắt | lễ ký kết | lễ tuyên dương | lễ mít tinh | lễ đón nhận | lễ dâng hương | lễ viếng | lễ truy điệu | lễ tang | lễ quốc tang
            lễ tổng kết | lễ tưởng niệm | lễ bàn giao | lễ hội | lễ đón | lễ trao quyết định | lễ mít-tinh
            lễ báo công | lễ gắn biển | lễ trao giải | lễ xuất quân | lễ ra quân | lễ kết nạp | lễ ký | lễ động thổ | lễ hưởng ứng | lễ giỗ | lễ an táng | lễ tiếp nhận
            lễ giao nhận quân | lễ thượng cờ | lễ cầu siêu | lễ trao thưởng | lễ vinh danh | lễ tôn vinh | lễ sơ kết | lễ hợp long | lễ thông xe | lễ phát thưởng
            """
        ),
        LexiconTable(.eventKind, kind: "bầu cử", letterCase: .any, "bầu cử"),
        LexiconTable(.eventKind, kind: "kỳ họp", letterCase: .any, "kỳ họp | kì họp"),
        LexiconTable(.eventKind, kind: "phiên họp", letterCase: .any, "phiên họp | phiên"),
        LexiconTable(
            .eventKind,
            kind: "phiên chất vấn",
            letterCase: .any,
            "phiên chất vấn | phiên chất vấn và trả lời chất vấn"
        ),
        LexiconTable(.eventKind, kind: "cuộc họp", letterCase: .any, "cuộc họp | buổi họp"),
        LexiconTable(.eventKind, kind: "hội thảo", letterCase: .any, "hội thảo | hội thảo khoa học | hội thảo quốc tế"),
        LexiconTable(.eventKind, kind: "tọa đàm", letterCase: .any, "tọa đàm | buổi tọa đàm"),
        LexiconTable(.eventKind, kind: "diễn đàn", letterCase: .any, "diễn đàn"),
        LexiconTable(
            .eventKind,
            kind: "buổi làm việc",
            letterCase: .any,
            "buổi làm việc | cuộc làm việc | buổi thăm, làm việc"
        ),
        LexiconTable(.eventKind, kind: "buổi gặp mặt", letterCase: .any, "buổi gặp mặt | cuộc gặp mặt"),
        LexiconTable(
            .eventKind,
            kind: "buổi tiếp",
            letterCase: .any,
            "buổi tiếp | cuộc tiếp | buổi tiếp xúc cử tri | cuộc tiếp xúc cử tri"
        ),
        LexiconTable(.eventKind, kind: "hội đàm", letterCase: .any, "hội đàm | cuộc hội đàm"),
        LexiconTable(.eventKind, kind: "mít tinh", letterCase: .any, "mít tinh | mít-tinh | cuộc mít tinh"),
        LexiconTable(.eventKind, kind: "triển lãm", letterCase: .any, "triển lãm"),
        LexiconTable(.eventKind, kind: "cuộc thi", letterCase: .any, "cuộc thi"),
        LexiconTable(.eventKind, kind: "ngày hội", letterCase: .any, "ngày hội"),
        LexiconTable(.eventKind, kind: "liên hoan", letterCase: .any, "liên hoan"),
        LexiconTable(.eventKind, kind: "hội chợ", letterCase: .any, "hội chợ"),
        LexiconTable(
            .eventKind,
            kind: "chuyến thăm",
            letterCase: .any,
            """
            thăm hữu nghị chính thức | thăm chính thức | thăm cấp nhà nước | thăm hữu nghị | thăm và làm việc chính thức | chuyến thăm chính thức
            chuyến thăm hữu nghị chính thức | chuyến thăm cấp nhà nước
            """
        ),
        LexiconTable(.eventKind, kind: "hội thi", letterCase: .any, "hội thi | hội diễn"),
    ]
}
