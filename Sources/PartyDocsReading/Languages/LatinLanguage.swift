/// A language in Latin letters that is told by its function words.
enum LatinLanguage: Int, CaseIterable {
    case vietnamese
    /// Vietnamese without tone marks and diacritics.
    case plainVietnamese
    case english
    case french
    case hmong
    case jarai
    case rade
    case bahnar
    case koho
    case sedang
    case katu
    case mnong

    /// The languages of the peoples of Viet Nam other than the Kinh.
    static let minorities: [LatinLanguage] = [.hmong, .jarai, .rade, .bahnar, .koho, .sedang, .katu, .mnong]

    /// The tag (BCP 47) of the language.
    ///
    /// Mnong is several languages of the registry, and which one a text is in is not told: it is `und`.
    var tag: String {
        switch self {
        case .vietnamese, .plainVietnamese: "vi"
        case .english: "en"
        case .french: "fr"
        case .hmong: "hmn"
        case .jarai: "jra"
        case .rade: "rad"
        case .bahnar: "bdq"
        case .koho: "kpm"
        case .sedang: "sed"
        case .katu: "ktv"
        case .mnong: "und"
        }
    }
}
