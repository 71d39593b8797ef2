/// Names by which outlets and news agencies sign their texts, and how such names look.
enum NewsNames {
    /// What a name stands for.
    enum Role: Hashable, Sendable {
        /// A news agency, whose texts others print.
        case agency
        /// A newspaper, site or station.
        case outlet
    }

    /// Names that sign texts and that no rule of form would tell from other words.
    static let known = PhraseTable<Role>(
        names(
            """
            TTXVN|Thông tấn xã Việt Nam|VNA|Vietnam News Agency|VNA/CVN|Reuters|AFP|AP|Xinhua|Tân Hoa xã|THX|Kyodo|Yonhap|\
            TASS|Sputnik|KPL|BNN
            """,
            .agency
        )
            + names(
                """
                VGP|Vietnam+|VietnamPlus|Nhân Dân|NDO|NDĐT|ND|ĐCSVN|CPV|TTO|Tuổi Trẻ|Tuổi Trẻ Online|TNO|Thanh Niên|SGGP|\
                SGGPO|TPO|Tiền Phong|NLĐ|NLĐO|Người Lao Động|LĐO|Lao Động|PLO|VOV|VTV|VTC|VTC News|VTCNews|QĐND|QĐND Online|\
                CAND|CAO|HNM|HNMO|KTĐT|GD&TĐ|VOH|PNO|BĐT|DĐDN|VnExpress|VNE|VietNamNet|VNN|Dân trí|Dân Việt|Zing|Zing News|\
                Znews|Tin tức|Báo Tin tức|Kinhtedothi|ANTĐ|VnEconomy|CafeF|Infonet|XDĐ|TG|TCCS|BPO|BNA|CT|BKTO|MTTQ|TBTC|\
                Một thế giới|Đại Đoàn Kết|Thời Nay|BTĐ|BVPL|TN&MT|Thanh tra|Xây dựng Đảng|Tạp chí Cộng sản|Tuyên giáo
                """,
                .outlet
            )
    )

    /// Words that open the full name of an outlet.
    static let openers = PhraseTable([
        "báo", "tạp chí", "đài", "cổng thông tin", "cổng ttđt", "trang tin", "trang thông tin", "bản tin", "thời báo",
        "chuyên trang", "website",
    ])

    /// Words in small letters that may follow an opener: `Báo điện tử …`, `Đài tiếng nói …`.
    private static let kindsOfMedia: Set<TokenKey> = ["điện", "phát", "truyền", "tiếng"]
    private static let innerMarks: Set<TokenKey> = ["-", "&", "+", "."]

    /// Endings of site names.
    static let domains: Set<TokenKey> = ["vn", "com", "net", "org", "info", "tv"]

    /// What a run of tokens names; nil when it looks like no outlet.
    ///
    /// - Parameters:
    ///   - range: The run, without marks round it.
    ///   - text: The tokens.
    /// - Returns: The role.
    static func role(of range: Range<Int>, in text: TokenizedText) -> Role? {
        guard !range.isEmpty, range.count <= 12 else { return nil }
        if let match = known.match(text, at: range.lowerBound, limit: range.upperBound), match.end == range.upperBound {
            return match.value
        }
        return isFullName(range, in: text) || isSite(range, in: text) ? .outlet : nil
    }

    /// Whether a run is a full name, as `Báo Tin tức` or `Cổng thông tin điện tử Chính phủ`; `Báo cáo …` is none.
    private static func isFullName(_ range: Range<Int>, in text: TokenizedText) -> Bool {
        guard text[range.lowerBound].isCapitalized, range.count <= 9,
            let opener = openers.match(text, at: range.lowerBound, limit: range.upperBound),
            opener.end < range.upperBound,
            text[opener.end].isCapitalized || kindsOfMedia.contains(text[opener.end].key)
        else { return false }
        return range.allSatisfy { text[$0].kind != .punctuation || innerMarks.contains(text[$0].key) }
    }

    /// Whether a run is the name of a site, as `Chinhphu.vn` or `tuyengiao.vn`.
    static func isSite(_ range: Range<Int>, in text: TokenizedText) -> Bool {
        guard range.count >= 3, text[range.lowerBound].kind != .punctuation else { return false }
        let last = text[range.upperBound - 1]
        guard domains.contains(last.key), text[range.upperBound - 2].key == "." else { return false }
        return range.dropFirst().allSatisfy { !text[$0].isSpaced }
    }

    private static func names(_ list: String, _ role: Role) -> [(String, Role)] {
        list.split(separator: "|").map { (String($0), role) }
    }
}
