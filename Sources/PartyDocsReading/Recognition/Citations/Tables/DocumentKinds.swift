/// The kinds of official documents of Party and State, by the words that name them and by their codes.
///
/// One code can name several kinds: Party bodies write `QĐ` for Quyết định and for Quy định, and `TT` is a Thông tri of
/// the Party and a Thông tư of the State. The word before the number decides; without it all candidates are kept.
enum DocumentKinds {
    /// The kinds; of two that share a code in one branch the more frequent stands first.
    static let all = namedKinds + sharedKinds + partyKinds + stateKinds + agreementKinds

    /// The kinds by their words.
    static let table = PhraseTable<DocumentKind>(
        all.map { ($0.name, $0) }
            + abbreviated.compactMap { short in
                all.first { $0.name == short.name }.map { (short.letters, $0) }
            }
    )

    /// Abbreviations that stand for the word of the kind in running text.
    private static let abbreviated: [(letters: String, name: String)] = [
        ("NQ", "Nghị quyết"), ("NQTW", "Nghị quyết"), ("CT", "Chỉ thị"), ("KL", "Kết luận"), ("QĐ", "Quyết định"),
        ("NĐ", "Nghị định"),
        ("HD", "Hướng dẫn"), ("KH", "Kế hoạch"), ("TT", "Thông tư"),
    ]
    static let abbreviations = Dictionary(
        uniqueKeysWithValues: abbreviated.map { (TokenKey(stringLiteral: $0.letters), $0.name) }
    )

    private static let byCode: [TokenKey: [(kind: String, code: DocumentKind.Code)]] = {
        var index: [TokenKey: [(kind: String, code: DocumentKind.Code)]] = [:]
        for kind in all {
            for code in kind.codes {
                index[TokenKey(stringLiteral: code.letters), default: []].append((kind.name, code))
            }
        }
        return index
    }()

    /// Whether a word is the code of a kind.
    static func isCode(_ key: TokenKey) -> Bool { byCode[key] != nil }

    /// The kinds that a code can mean.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - branch: Whose symbol it stands in; a code that only the other branch has is taken all the same.
    ///   - time: The days on which the document can have been issued.
    /// - Returns: The kinds, most frequent first.
    static func candidates(_ code: TokenKey, _ branch: DocumentBranch, in time: Validity?) -> [String] {
        guard let found = byCode[code] else { return [] }
        let ofBranch = found.filter { $0.code.source.branch == branch }
        var names: [String] = []
        for candidate in (ofBranch.isEmpty ? found : ofBranch).inUse(time, \.code.validity)
        where !names.contains(candidate.kind) {
            names.append(candidate.kind)
        }
        return names
    }
}
