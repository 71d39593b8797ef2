/// Things that parts of other names make up: men and women, communes and wards.
enum Partitions {
    /// The words of which one stands with each part when people are told apart as men and women.
    static let men: TokenKey = "nam"
    static let women: TokenKey = "nữ"

    /// Words of qualities that cut across a division, so that the parts may overlap (`12 nữ, 40 trẻ tuổi`).
    static let crossing: Set<TokenKey> = [
        "nữ", "trẻ", "tuổi", "dân", "tái", "trình", "học", "tín", "tôn", "ngoài", "mới", "lượt",
    ]

    /// The nouns of a whole with those of its parts.
    static let all: [(whole: [Phrase], parts: [Phrase])] = [
        (
            ["đơn vị", "đơn vị hành chính", "xã", "địa phương"],
            ["xã", "phường", "thị trấn", "đặc khu"]
        ),
        (
            ["đơn vị", "đơn vị hành chính", "huyện", "địa phương"],
            ["huyện", "quận", "thị xã", "thành phố"]
        ),
        (
            ["tổ chức cơ sở đảng", "tổ chức đảng", "tổ chức cơ sở"],
            ["đảng bộ", "đảng bộ cơ sở", "chi bộ", "chi bộ cơ sở", "đảng bộ bộ phận"]
        ),
    ]
}
