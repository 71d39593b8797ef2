/// Nouns that are counted in texts of the genre, and the modifiers that make a kind of them.
///
/// The unit of a quantity is the longest noun that follows the number, with the modifiers behind it (`đại biểu chính
/// thức`, `nhiệm vụ trọng tâm`); where it stands, who owns it and what it does stay outside.
enum CountingNouns {
    private static let nouns = PhraseTable([
        // People.
        "người", "người dân", "người lao động", "người có công", "nhân khẩu", "cán bộ", "cán bộ chủ chốt", "đảng viên",
        "đảng viên mới", "đảng viên dự bị", "đoàn viên", "đoàn viên thanh niên", "hội viên", "thành viên", "đại biểu",
        "đại biểu chính thức", "đại biểu khách mời", "đại biểu đương nhiên", "đồng chí", "đ/c", "ủy viên",
        "ủy viên dự khuyết",
        "ủy viên chính thức", "ủy viên ban thường vụ", "đảng ủy viên", "cấp ủy viên", "công chức", "viên chức",
        "công nhân", "nông dân", "giáo viên", "học sinh", "sinh viên", "học viên", "giảng viên", "chiến sĩ", "bác sĩ",
        "bệnh nhân", "lao động", "hộ", "hộ dân", "hộ nghèo", "hộ cận nghèo", "hộ gia đình", "gia đình", "nhân sự",
        "bị can", "bị cáo", "đối tượng", "cử tri", "ứng cử viên", "liệt sĩ", "thương binh", "quần chúng", "em", "cháu",
        "phóng viên", "nhà báo", "bí thư", "phó bí thư", "chủ tịch", "phó chủ tịch", "trưởng ban", "giám đốc",
        "chi ủy viên", "chuyên gia", "nghệ nhân", "già làng", "trưởng thôn", "lãnh đạo", "khách mời", "lượt người",
        "lượt", "lượt cán bộ", "lượt ý kiến", "cá nhân",
        // Bodies.
        "chi bộ", "chi bộ cơ sở", "chi bộ trực thuộc đảng ủy cơ sở", "đảng bộ", "đảng bộ cơ sở", "đảng bộ bộ phận",
        "đảng bộ cấp trên trực tiếp cơ sở", "đảng bộ cấp trên cơ sở", "đảng ủy", "đảng ủy cơ sở", "cấp ủy", "tổ chức",
        "tổ chức đảng", "tổ chức cơ sở đảng", "tổ chức cơ sở", "tổ chức chính trị - xã hội", "đảng ủy khối",
        "ban cán sự đảng", "đảng đoàn", "cơ quan", "đơn vị", "doanh nghiệp",
        "doanh nghiệp nhà nước", "hợp tác xã", "công ty", "tập đoàn", "ngân hàng", "trường", "trường học", "bệnh viện",
        "xã", "phường", "thị trấn", "thị xã", "huyện", "quận", "tỉnh", "tỉnh, thành phố", "tỉnh, thành", "thành phố",
        "thôn", "bản", "khu phố", "tổ dân phố", "khu dân cư", "địa phương", "địa bàn", "nước", "quốc gia", "bộ",
        "bộ, ngành", "ban", "ngành", "sở", "cục", "vụ", "phòng", "tổ", "đội", "đoàn", "đoàn công tác", "đoàn kiểm tra",
        "tập thể", "tiểu ban", "câu lạc bộ", "khối", "cấp", "điểm cầu", "đầu mối", "xã, phường",
        "khu công nghiệp", "huyện, thị xã, thành phố", "phòng ban", "hội đồng",
        // Matters.
        "nhiệm vụ", "nhóm nhiệm vụ", "nhóm giải pháp", "nhóm", "chỉ tiêu", "mục tiêu", "giải pháp", "nội dung",
        "chuyên đề", "đề án", "đề tài", "dự án", "vụ án", "vụ việc", "cuộc", "cuộc họp", "cuộc kiểm tra",
        "cuộc giám sát", "hội nghị", "phiên họp", "kỳ họp", "lớp", "khóa", "phiếu", "ý kiến", "trường hợp",
        "nghị quyết", "chỉ thị", "kết luận", "quy định", "quyết định", "hướng dẫn", "kế hoạch", "thông báo", "văn bản",
        "báo cáo", "tờ trình", "luật", "nghị định", "thông tư", "bước", "điểm", "công trình", "sản phẩm", "tham luận",
        "câu hỏi", "kiến nghị", "đơn", "đơn thư", "chương trình", "khâu đột phá", "khâu", "đột phá", "tiêu chí",
        "vấn đề", "mặt", "lĩnh vực", "mô hình", "phong trào", "danh hiệu", "huân chương", "bằng khen", "giấy khen",
        "căn nhà", "ngôi nhà", "suất quà", "phần quà", "suất", "ca", "ca mắc", "ca bệnh", "đợt", "hạng mục", "trụ cột",
        "nguyên tắc", "bài học", "bài học kinh nghiệm", "quan điểm", "phương hướng", "yếu tố", "chương", "điều",
        "phần", "tác phẩm", "bài", "bài viết", "tin", "cuốn", "cuốn sách", "bộ tiêu chí", "chức danh", "vị trí",
        "thủ tục", "thủ tục hành chính", "hồ sơ", "nghề", "đầu việc", "công việc", "việc", "biện pháp", "hoạt động",
        "hình thức", "cơ chế", "chính sách", "tuyến", "cây cầu", "chiếc", "xe", "khu", "cụm", "con", "cây",
        "lá phiếu", "phiếu bầu", "bên", "thế hệ", "kỳ đại hội", "nhiệm kỳ", "phẩm chất", "chữ",
    ])

    private static let modifiers = PhraseTable([
        "trọng tâm", "đột phá", "chính thức", "chủ yếu", "cụ thể", "lớn", "cơ bản", "quan trọng", "trọng điểm", "nữ",
        "trẻ", "dự khuyết", "chủ chốt", "hành chính", "nông thôn mới", "chuyên trách", "cơ sở", "khách mời",
        "chiến lược", "then chốt", "trực tiếp", "trực tuyến", "bất thường", "trực tiếp cơ sở",
    ])

    /// Whether a counted noun stands at a position.
    static func begins(_ text: TokenizedText, at index: Int, limit: Int) -> Bool {
        nouns.match(text, at: index, limit: limit) != nil
    }

    /// The position behind the noun that stands at a position and the modifiers that follow it.
    static func end(_ text: TokenizedText, at index: Int, limit: Int) -> Int? {
        guard var end = nouns.match(text, at: index, limit: limit)?.end else { return nil }
        while end - index < 8, end < limit, text[end].letterCase == .lower,
            let modifier = modifiers.match(text, at: end, limit: limit)
        {
            end = modifier.end
        }
        return end
    }
}
