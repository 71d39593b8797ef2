internal import PartyDocsCore

/// What identifies an official document, in the form in which it is compared.
struct WorkFacts: Hashable, Sendable {
    /// Facts that identify a document on their own.
    enum Key: Hashable, Sendable {
        /// A number on a day.
        case dated(number: String, day: DayRange)
        /// A symbol of one issuer in one term.
        case ofTerm(symbol: [TokenKey], issuer: Entity.ID, term: Int)
        /// A symbol that holds the year, of an issuer or of the one that the symbol names.
        case ofYear(symbol: [TokenKey], issuer: Entity.ID?)
        /// What a plenum of a term passed.
        case plenum(kind: [TokenKey], session: Int, term: Int)
    }

    /// Codes in symbols that stand for one body of the country; every locality has its council and its committee.
    private static let nationalCodes: Set<TokenKey> = {
        let issuers = DocumentIssuers.stateBodies + DocumentIssuers.ministries
        let local: Set<TokenKey> = ["UBND", "HĐND", "UB"]
        return Set(issuers.map { TokenKey(stringLiteral: $0.code) }).subtracting(local)
    }()

    let kind: [TokenKey]?
    let number: String?
    let year: Int?
    let symbol: [TokenKey]?
    let issuer: Entity.ID?
    let day: DayRange?
    let session: Int?
    let term: Int?

    /// Takes the facts from a reference whose issuer is a record.
    init(_ reference: DocumentReference) {
        kind = reference.documentKind.map { Phrase($0).keys }
        number = reference.number
        year = reference.year
        symbol = reference.symbol.map { Phrase($0).keys }
        issuer = reference.issuer
        day = reference.date.flatMap(DayRange.init(certain:)).flatMap { $0.isOneDay ? $0 : nil }
        session = reference.session
        term = reference.congressTerm
    }

    /// What identifies the document; none when it takes more than the text says.
    var keys: [Key] {
        var keys: [Key] = []
        if let number, let day { keys.append(.dated(number: number, day: day)) }
        if let symbol, let issuer, let term { keys.append(.ofTerm(symbol: symbol, issuer: issuer, term: term)) }
        if let symbol, year != nil {
            if symbol.contains(where: Self.nationalCodes.contains) {
                keys.append(.ofYear(symbol: symbol, issuer: nil))
            } else if let issuer {
                keys.append(.ofYear(symbol: symbol, issuer: issuer))
            }
        }
        if number == nil, let kind, let session, let term {
            keys.append(.plenum(kind: kind, session: session, term: term))
        }
        return keys
    }

    /// Whether nothing that both state differs.
    func agrees(with other: WorkFacts) -> Bool {
        func agree<Value: Equatable>(_ left: Value?, _ right: Value?) -> Bool {
            left == nil || right == nil || left == right
        }
        return agree(kind, other.kind) && agree(number, other.number) && agree(year, other.year)
            && agree(symbol, other.symbol) && agree(issuer, other.issuer) && agree(day, other.day)
            && agree(session, other.session) && agree(term, other.term)
    }

    /// The facts as text, the same for equal facts.
    var serialized: String {
        func text(_ keys: [TokenKey]?) -> String { keys.map(AuthorityIdentifiers.text) ?? "" }
        let parts: [String] = [
            text(kind), number ?? "", year.map(String.init) ?? "", text(symbol), issuer?.rawValue ?? "",
            day?.value?.description ?? "", session.map(String.init) ?? "", term.map(String.init) ?? "",
        ]
        return parts.joined(separator: "|")
    }
}
