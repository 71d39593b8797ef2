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
            TTXVN|Thông tấn xã Việt Nam|Thông tấn xã VN|TTX Việt Nam|TTX VN|VNA|VNS|Vietnam News Agency|VNA/CVN|Reuters|\
            AFP|AP|Xinhua|Tân Hoa xã|Tân Hoa Xã|THX|Kyodo|Yonhap|TASS|RIA Novosti|Sputnik|KPL|BNN|KCNA|Prensa Latina|AKP|\
            Bloomberg|DPA|EFE|ANSA|Bernama|Antara
            """,
            .agency
        )
            + names(
                """
                VGP|VGP News|Vietnam+|VietnamPlus|Vietnamplus|Nhân Dân|Nhân Dân điện tử|NDO|NDĐT|ND|ĐCSVN|CPV|TTO|Tuổi Trẻ|\
                Tuổi Trẻ Online|TNO|Thanh Niên|SGGP|SGGPO|Sài Gòn Giải Phóng|TPO|Tiền Phong|NLĐ|NLĐO|Người Lao Động|LĐO|LĐ|\
                Lao Động|PLO|PL|Pháp Luật TP.HCM|PLVN|Pháp luật Việt Nam|VOV|VOV.VN|VOV News|VTV|VTV News|VTVonline|VTC|\
                VTC News|VTCNews|QĐND|QĐND Online|CAND|CANDOnline|CAO|HNM|HNMO|HNMĐT|\
                Hà Nội mới|Hànộimới|KTĐT|KT&ĐT|Kinh tế & Đô thị|GD&TĐ|GDTĐ|Giáo dục & Thời đại|Giáo dục và Thời đại|VOH|PNO|\
                PNVN|Phụ nữ Việt Nam|BĐT|DĐDN|Diễn đàn Doanh nghiệp|VnExpress|VNE|VietNamNet|VietnamNet|Vietnamnet|VNN|Dân trí|\
                Dân Trí|Dân Việt|Zing|Zing News|Zing.vn|Znews|Tin tức|Báo Tin tức|Kinhtedothi|ANTĐ|ANTD|An ninh Thủ đô|\
                VnEconomy|VNF|VietnamFinance|CafeF|Infonet|XDĐ|TG|TCCS|BPO|BNA|CT|BKTO|MTTQ|TBTC|TBTCO|TBTCVN|Thời báo Tài chính|\
                Thời báo Ngân hàng|Một thế giới|Đại Đoàn Kết|Đại đoàn kết|ĐĐK|Thời Nay|BTĐ|BVPL|Bảo vệ pháp luật|TN&MT|Thanh tra|\
                Xây dựng Đảng|Tạp chí Cộng sản|Tuyên giáo|ĐBND|ĐBNDO|Đại biểu Nhân dân|Đại biểu nhân dân|\
                Chinhphu.vn|Báo Chính phủ|Baodautu.vn|Hải quan Online|\
                Nông nghiệp Việt Nam|NNVN|SK&ĐS|Sức khỏe & Đời sống|VTVcab|TTTĐ|Tuổi trẻ Thủ đô|\
                Lao động Thủ đô|LĐTĐ|Pháp luật & Xã hội|PL&XH|Khoa học & Đời sống|KH&ĐS|Người Đưa Tin|Soha|Kenh14|24h|Eva|\
                Saigon Times|TBKTSG|KTSG|KTSG Online|DNSG|Nhà báo & Công luận|NB&CL|Công luận|CLO|Thế giới & Việt Nam|\
                TG&VN|TGVN|BTG|CTTĐT|Cổng TTĐT|MOH|MOF|MOIT|MPI|MIC|MOHA|MARD|MONRE|MOET|MOLISA|VPCP|VPCTN|VPQH|BBT
                """,
                .outlet
            )
    )

    /// Words that open the full name of an outlet.
    static let openers = PhraseTable([
        "báo", "tạp chí", "đài", "đài pt-th", "đài ptth", "đài pt&th", "cổng thông tin", "cổng ttđt", "cổng tt điện tử",
        "trang tin", "trang thông tin", "trang ttđt", "bản tin", "thời báo", "chuyên trang", "website", "cổng tin",
    ])

    /// Words in small letters that may follow an opener: `Báo điện tử …`, `Đài tiếng nói …`.
    private static let kindsOfMedia: Set<TokenKey> = ["điện", "phát", "truyền", "tiếng", "của", "thành", "tỉnh"]
    private static let innerMarks: Set<TokenKey> = ["-", "&", "+", "."]

    /// Endings of site names.
    static let domains: Set<TokenKey> = ["vn", "com", "net", "org", "info", "tv", "gov", "edu"]

    /// What a run of tokens names; nil when it looks like no outlet.
    ///
    /// - Parameters:
    ///   - range: The run, without marks round it.
    ///   - text: The tokens.
    /// - Returns: The role.
    static func role(of range: Range<Int>, in text: TokenizedText) -> Role? {
        guard !range.isEmpty, range.count <= 14 else { return nil }
        if let match = known.match(text, at: range.lowerBound, limit: range.upperBound), match.end == range.upperBound {
            return match.value
        }
        return isFullName(range, in: text) || isSite(range, in: text) || isOnline(range, in: text) ? .outlet : nil
    }

    /// Whether a run is a full name, as `Báo Tin tức` or `Cổng thông tin điện tử Chính phủ`; `Báo cáo …` is none.
    private static func isFullName(_ range: Range<Int>, in text: TokenizedText) -> Bool {
        guard text[range.lowerBound].isCapitalized, range.count <= 13,
            let opener = openers.match(text, at: range.lowerBound, limit: range.upperBound),
            opener.end < range.upperBound,
            text[opener.end].isCapitalized || kindsOfMedia.contains(text[opener.end].key)
        else { return false }
        return range.allSatisfy { text[$0].kind != .punctuation || innerMarks.contains(text[$0].key) }
    }

    /// Whether a run is the name of an outlet in full, as it stands at the head of its pages: `Báo Gia Lai điện tử`,
    /// `Lâm Đồng Online`.
    static func isMasthead(_ range: Range<Int>, in text: TokenizedText) -> Bool {
        guard known.match(text, at: range.lowerBound, limit: range.upperBound)?.end != range.upperBound else {
            return false
        }
        let isOpened = openers.match(text, at: range.lowerBound, limit: range.upperBound) != nil
        return isOpened && role(of: range, in: text) != nil || isOnline(range, in: text)
    }

    /// Words behind the name of an outlet that say where it appears.
    private static let media = PhraseTable(["online", "điện tử", "daily", "plus"])

    /// Whether a run is a name in capital first letters with a word for its medium behind: `Lâm Đồng Online`.
    static func isOnline(_ tokens: Range<Int>, in text: TokenizedText) -> Bool {
        let medium = tokens.dropFirst().first { media.match(text, at: $0, limit: tokens.upperBound) != nil }
        guard let medium, tokens.count <= 6 else { return false }
        return (tokens.lowerBound..<medium).allSatisfy { text[$0].isCapitalized }
            && media.match(text, at: medium, limit: tokens.upperBound)?.end == tokens.upperBound
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
