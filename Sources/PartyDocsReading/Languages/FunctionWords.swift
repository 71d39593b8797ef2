/// The words that texts of a language are full of whatever they speak of.
///
/// Words that Vietnamese has too are left out of the lists of other languages, and so are English words that are
/// Vietnamese syllables (`in`, `to`, `an`). The lists of the languages of the Central Highlands and of Katu come
/// from few texts, of one broadcaster.
enum FunctionWords {
    /// The languages that have a word among theirs, a bit for each by its raw value.
    ///
    /// - Parameter key: The word.
    /// - Returns: The bits; zero for other words.
    static func languages(of key: TokenKey) -> UInt16 {
        table[key] ?? 0
    }

    private static let table: [TokenKey: UInt16] = {
        var table: [TokenKey: UInt16] = [:]
        for language in LatinLanguage.allCases {
            for key in Phrase(words(of: language)).keys { table[key, default: 0] |= 1 << UInt16(language.rawValue) }
        }
        return table
    }()

    private static func words(of language: LatinLanguage) -> String {
        switch language {
        case .vietnamese:
            """
            của các những được không trong người với cho và là đã đang sẽ có này đó một để từ khi đến tại về theo trên \
            cùng như nhiều việc vào ra nếu thì mà còn cũng phải do bởi vì nhất lần năm ngày tháng
            """
        case .plainVietnamese:
            """
            cua cac nhung duoc khong trong nguoi voi cho va dang uy trung uong hoi nghi dai theo tinh thanh cong \
            tac chuc tich viec nay mot nuoc nhan dan quoc thuc hien xay dung phat trien cung ngay thang phong hop lanh \
            dao ve nam nhiem chinh phu doan bieu nghiep giai
            """
        case .english:
            """
            the of and for with that is was by as at on from has have are its it which were this their will been his \
            or not also he they
            """
        case .french:
            "le les des du et dans pour une un est aux sur au par qui ont ce cette il elle sont avec nous leur plus"
        case .hmong:
            """
            cov thiab ntawm hauv yog tus lub uas txog tias nyob muaj ntau tsis xwb peb lawv nws haiv teb chaws xyoo \
            hnub kom mus thaum ib neeg hais txoj kev tej yuav tau los rau nej kuv thiaj zoo sawv daws
            """
        case .jarai:
            """
            hăng amăng kơ mơng mơ̆ng ƀơi hơmâo hmâo ƀing tơlơi anai anun laih bruă mơnuih tơring čar djop hrơi hơdôm \
            kiăng pơphun rơngiao lŏn arăng samơ̆ ƀu brơi djuai gah ngă truh jơnum tơdơi mơ̆n yơh ƀôn jing khul pơjing
            """
        case .rade:
            """
            leh anăn lehanăn hlăm mâo kơ hŏng mơ̆ng bruă klei jing mnuih ƀuôn grăp hruê thŭn dŭm phung čiăng amâo anei \
            brei srăng hdră mta snăn djuê lač kyua jih hĭn mđĭ ngă dôk drei msĕ čar knŏng ară ƀiă
            """
        case .bahnar:
            """
            lơ̆m păng tơdrong hăm hlôi dôm noh đei tơ̆ kơ kơdih năr sơnăm bơngai pơlei dêh apŭng đơ̆ng athei rim ăn \
            kiơ̆ găh kŭm oei minh nhôn vă jang ưh lơ̆ng tơ pơ hơ drong jing
            """
        case .koho:
            "mờ bơh ală geh tàm lơh broă cau jơnau bơta gùt dờng gơtùi lơgar neh bol pràn dùl rơndăp bơtàu"
        case .sedang:
            "dêi mâu ƀă kố hiăng tơdroăng mơngế hơnăm ki ăm cheăng pêi ôh xua tiô pơlê athế kơpong hdroâng"
        case .katu:
            "âng lâng đhanuôr coh nắc năc pazêng cơnh muy đhị ooy vêy đoọng bhrợ manuyh acoon zập vel xợơng prá"
        case .mnong:
            "nău ăp bah geh ndơ jêng hanh ƀon nuĭh mpeh đah rnoi mbơh nkoch ƀư kơl ntŭk mhe dŭt"
        }
    }
}
