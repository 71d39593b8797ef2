/// What identifies an official document, as far as a text states it.
///
/// Numbers restart with each term, so number and kind alone identify no document: compare the issuer with the date
/// or the term as well.
public struct DocumentReference: Hashable, Sendable {
    /// The kind by its Vietnamese word (`Chỉ thị`); taken from the word before the number.
    public var documentKind: String?
    /// The kinds that the symbol allows, when no word decides (`QĐ`: Quyết định or Quy định).
    public var kindCandidates: [String]
    /// The number without leading zeros (`5` for `05`), without year or symbol.
    public var number: String?
    /// The number as printed (`05`).
    public var numberAsWritten: String?
    /// The year that is part of the number (`30/2020/NĐ-CP`).
    public var year: Int?
    /// The number and symbol in full (số/ký hiệu), as in `205-QĐ/TW`, white space and dashes made regular.
    public var symbol: String?
    /// The body or person that issued it.
    public var issuer: Entity.ID?
    /// The words that name the issuer.
    public var issuerAsWritten: String?
    /// The bodies that the code in the symbol can stand for, most likely first, when no word states the issuer
    /// (`BNV`: Bộ Nội vụ); inferred, where ``issuer`` and ``issuerAsWritten`` hold what the text states.
    public var issuerCandidates: [String]
    /// The date of the document.
    public var date: TemporalValue?
    /// The number of the plenum that passed it (`Trung ương 4`).
    public var session: Int?
    /// The number of the term of that plenum or congress (`khóa XII`).
    public var congressTerm: Int?
    /// What it is about (trích yếu), as printed.
    public var subject: String?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - documentKind: The kind by its Vietnamese word (`Chỉ thị`); taken from the word before the number.
    ///   - kindCandidates: The kinds that the symbol allows, when no word decides (`QĐ`: Quyết định or Quy định).
    ///   - number: The number without leading zeros (`5` for `05`), without year or symbol.
    ///   - numberAsWritten: The number as printed (`05`).
    ///   - year: The year that is part of the number (`30/2020/NĐ-CP`).
    ///   - symbol: The number and symbol in full (số/ký hiệu), as in `205-QĐ/TW`, white space and dashes made regular.
    ///   - issuer: The body or person that issued it.
    ///   - issuerAsWritten: The words that name the issuer.
    ///   - issuerCandidates: The bodies that the code in the symbol can stand for, most likely first, when no word
    ///     states the issuer.
    ///   - date: The date of the document.
    ///   - session: The number of the plenum that passed it (`Trung ương 4`).
    ///   - congressTerm: The number of the term of that plenum or congress (`khóa XII`).
    ///   - subject: What it is about (trích yếu), as printed.
    ///   - fields: Fields that this version does not know.
    public init(
        documentKind: String? = nil,
        kindCandidates: [String] = [],
        number: String? = nil,
        numberAsWritten: String? = nil,
        year: Int? = nil,
        symbol: String? = nil,
        issuer: Entity.ID? = nil,
        issuerAsWritten: String? = nil,
        issuerCandidates: [String] = [],
        date: TemporalValue? = nil,
        session: Int? = nil,
        congressTerm: Int? = nil,
        subject: String? = nil,
        fields: Fields = [:]
    ) {
        self.documentKind = documentKind
        self.kindCandidates = kindCandidates
        self.number = number
        self.numberAsWritten = numberAsWritten
        self.year = year
        self.symbol = symbol
        self.issuer = issuer
        self.issuerAsWritten = issuerAsWritten
        self.issuerCandidates = issuerCandidates
        self.date = date
        self.session = session
        self.congressTerm = congressTerm
        self.subject = subject
        self.fields = fields
    }
}
