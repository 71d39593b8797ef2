/// Words that the header of official documents is made of.
enum HeaderPhrases {
    /// The lines that stand over every document of the Party or the State, marks left out.
    static let national = Set(
        [
            "đảng cộng sản việt nam", "cộng hòa xã hội chủ nghĩa việt nam", "độc lập tự do hạnh phúc",
            "việt nam dân chủ cộng hòa", "cộng hòa xhcn việt nam", "cộng hòa miền nam việt nam",
            "cộng hòa xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc", "dân chủ hòa bình trung lập",
            "đảng csvn", "đảng cộng sản vn", "chxhcn việt nam", "cộng hòa xhcn vn", "chxhcnvn",
        ].map { Phrase($0).keys }
    )
    /// The line over documents of mass organizations, which says nothing alone.
    static let nationalOfMasses = Set(
        ["đoàn tncs hồ chí minh", "đoàn thanh niên cộng sản hồ chí minh", "mặt trận tổ quốc việt nam"]
            .map { Phrase($0).keys }
    )
    /// Parts of the lines, where columns break them: their first words or their last.
    static let partsOfNational = Set(
        ["đảng cộng sản việt nam", "cộng hòa xã hội chủ nghĩa việt nam", "độc lập tự do hạnh phúc"]
            .map { Phrase($0).keys }
            .flatMap { words in (2..<words.count).flatMap { [Array(words.prefix($0)), Array(words.suffix($0))] } }
    )
    /// Parts that stand in no other text.
    static let certainParts = Set(
        [
            "cộng hòa xã hội chủ nghĩa", "cộng hòa xã hội", "chủ nghĩa việt nam", "đảng cộng sản", "độc lập tự do",
            "tự do hạnh phúc", "xã hội chủ nghĩa việt nam", "hội chủ nghĩa việt nam",
        ].map { Phrase($0).keys }
    )
    /// The words of those lines that follow another column after one blank.
    static let nationalWords = [
        "đảng cộng sản việt nam", "cộng hòa xã hội chủ nghĩa việt nam", "độc lập tự do hạnh phúc",
        "cộng hòa xhcn việt nam",
    ].map { Phrase($0).keys }

    /// The first words of bodies that issue documents.
    static let bodies = PhraseTable([
        "ban", "bộ", "sở", "ủy ban", "bch", "btv", "bcđ", "bql", "lđlđ", "ttvh", "vp", "ubnd", "hđnd", "ubmttq", "ubkt",
        "hội đồng", "đảng bộ", "đảng ủy", "tỉnh ủy",
        "thành ủy",
        "huyện ủy", "quận ủy", "thị ủy", "đảng đoàn", "quân ủy", "chi bộ", "chi ủy", "văn phòng", "tổng cục", "cục",
        "chi cục", "vụ", "viện", "tòa án", "tand", "vksnd", "trường", "đại học", "học viện", "công ty", "tổng công ty",
        "tập đoàn", "ngân hàng", "phòng", "trung tâm", "bệnh viện", "thanh tra", "kiểm toán", "bảo hiểm", "công an",
        "hải quan", "kho bạc", "chi nhánh", "tổng liên đoàn", "liên đoàn", "liên hiệp", "liên minh", "hội", "mặt trận",
        "đoàn", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "quận đoàn", "thị đoàn", "trung ương đoàn", "trung ương hội",
        "chính phủ", "quốc hội", "thủ tướng", "chủ tịch nước", "chủ tịch ubnd", "chủ tịch ủy ban", "chủ tịch hội đồng",
        "tiểu ban", "tổ", "đại hội", "cơ quan", "nhà xuất bản", "báo", "đài", "thường trực", "tổng hội", "cụm", "khối",
        "bộ chính trị", "thuế", "chi đoàn", "công đoàn", "tạp chí", "hạt kiểm lâm", "trạm", "xí nghiệp", "nông trường",
        "hợp tác xã", "tòa soạn", "quỹ", "khoa", "xã đoàn", "phường đoàn", "cđ", "đảng cộng sản việt nam đảng bộ",
    ])
    /// Bodies that are named with what stands on the next line, where nothing else does.
    static let unfinishedBodies = PhraseTable([
        "ủy ban nhân dân", "hội đồng nhân dân", "ubnd", "hđnd", "đảng ủy", "đảng bộ", "chi bộ", "ban chấp hành",
        "ban thường vụ", "ban chỉ đạo", "ủy ban kiểm tra", "ủy ban mặt trận tổ quốc việt nam", "ubmttq việt nam",
        "ubmttqvn", "ủy ban mttq việt nam", "ban quản lý", "ban quản lý dự án", "hội đồng", "tổng công ty", "công ty",
        "công ty cổ phần",
        "ban chấp hành đảng bộ", "tập đoàn", "trường đại học", "trường", "học viện", "ban cán sự đảng", "đảng đoàn",
        "mặt trận tổ quốc việt nam", "chủ tịch ủy ban nhân dân", "chủ tịch ubnd", "tòa án nhân dân",
        "viện kiểm sát nhân dân", "công an", "đoàn đại biểu quốc hội", "đại hội", "hội", "bệnh viện", "trung tâm",
        "đại hội đại biểu", "đại hội đảng bộ", "đại hội đại biểu đảng bộ", "thường trực hội đồng nhân dân", "thủ tướng",
        "ban", "sở",
        "bộ", "viện", "cục", "phòng", "bộ chỉ huy", "bộ tư lệnh", "ban chỉ huy quân sự", "bộ chỉ huy quân sự",
        "ban chấp hành đoàn", "liên đoàn lao động", "hội liên hiệp phụ nữ", "hội nông dân", "hội cựu chiến binh",
        "ủy ban", "tiểu ban", "ban tổ chức hội nghị", "tổ công tác", "tổ", "ban đại diện", "quốc hội nước",
        "chủ tịch nước cộng hòa", "đảng bộ khối", "đảng ủy khối", "đảng ủy các cơ quan",
    ])
    /// Words that go on with the name on the line before.
    static let continuations = PhraseTable([
        "tỉnh", "thành phố", "tp", "huyện", "quận", "xã", "phường", "thị xã", "thị trấn", "tx", "tt", "đặc khu", "và",
        "-", "–", "trung ương", "khối", "của", "các", "cấp", "nước", "khu vực", "vùng", "miền", "việt nam", "số",
        "lần thứ", "khóa",
        "nhiệm kỳ", "về", "tại", "thuộc",
    ])
    /// Words of places that begin the names of bodies all the same.
    static let bodiesOfPlaces = PhraseTable([
        "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "tỉnh đoàn", "thành đoàn", "huyện đoàn", "quận đoàn",
        "xã đoàn", "phường đoàn", "trung ương đoàn", "trung ương hội", "khối các", "tỉnh hội",
    ])
    /// Marks and words behind which a name goes on.
    static let joints: Set<TokenKey> = ["và", "-", "–", ",", "của", "&"]

    /// What opens a line that tells the term or the meeting, not the body.
    static let terms = PhraseTable([
        "khóa", "kỳ họp", "nhiệm kỳ", "lần thứ", "phiên họp", "họp phiên", "hội nghị lần thứ", "(khóa",
    ])
    /// What opens a recital.
    static let recitals = PhraseTable([
        "căn cứ", "thực hiện", "xét", "theo", "để", "kính gửi", "trên cơ sở", "sau khi", "thi hành", "tiếp theo",
        "nhằm",
    ])
    /// What opens a recital and no sentence of the text itself.
    static let certainRecitals = PhraseTable([
        "căn cứ", "xét đề nghị", "xét tờ trình", "theo đề nghị", "theo tờ trình", "xét",
    ])
    /// What opens the line that names those to whom a document goes.
    static let salutations = PhraseTable(["kính gửi", "kính trình", "gửi:", "kính mời", "trân trọng kính mời"])
    /// What opens the subject of a letter.
    static let about = PhraseTable(["v/v", "về việc"])
    /// What opens the subject below a kind.
    static let subjectOpenings = PhraseTable([
        "về", "v/v", "ban hành", "phê duyệt", "quy định", "sửa đổi", "bổ sung", "hướng dẫn", "công bố", "thành lập",
    ])
    /// Words behind a kind that tell who made the document, not what it is about.
    static let scopes = PhraseTable(["liên ngành", "liên bộ", "liên tịch", "liên sở", "liên cơ quan"])
    /// Words that stand in sentences and in no name of a body.
    static let sentenceWords: Set<TokenKey> = [
        "trong", "việc", "từ", "đến", "để", "đối", "bằng", "nhằm", "đã", "được", "vào", "theo", "do", "khi",
    ]
    /// Words that something must follow, so that a line that ends in one is not over.
    static let openWords: Set<TokenKey> = [
        "của", "và", "với", "trong", "tại", "ở", "cho", "do", "đối", "các", "những", "về", "theo", "từ", "đến",
        "thuộc", "giữa", ",", "-", "–", "việc",
    ]
    /// What opens the line that names the issuer below a kind.
    static let issuerOpenings = PhraseTable(["của"])
    /// What opens the line that tells which document an attachment belongs to.
    static let attached = PhraseTable([
        "(ban hành kèm theo", "(kèm theo", "(ban hành theo", "(đính kèm", "(phê duyệt kèm theo", "(ban hành cùng",
        "ban hành kèm theo", "kèm theo quyết định", "kèm theo công văn", "kèm theo nghị quyết", "kèm theo kế hoạch",
        "kèm theo thông tư", "kèm theo hướng dẫn", "kèm theo báo cáo", "kèm theo quy chế", "kèm theo tờ trình",
    ])
    /// Kinds of documents that citations do not have.
    static let furtherKinds: [(String, String)] =
        [
            "Đề cương", "Thư khen", "Thư chúc mừng", "Thư ngỏ", "Danh sách", "Danh mục", "Lịch", "Nội quy", "Lệnh",
            "Phiếu trình", "Phiếu báo", "Giấy xác nhận", "Giấy ủy quyền", "Giấy biên nhận", "Bản cam kết", "Diễn văn",
            "Bản thỏa thuận", "Bản ghi nhớ", "Thư công", "Hiến pháp", "Giấy phép", "Bảng", "Biểu", "Quy trình",
            "Chiến lược",
            "Đề cương báo cáo", "Tóm tắt",
        ].map { ($0, $0) } + [("Báo cáo chính trị", "Báo cáo"), ("Công điện khẩn", "Công điện")]
    /// The kinds by the words that their titles open with.
    static let kinds = PhraseTable<String>(
        DocumentKinds.all.filter { $0.name != "Văn bản" }.map { ($0.name, $0.name) } + furtherKinds
    )
    /// The words for a draft before a kind.
    static let draft: Phrase = "dự thảo"
}
