/// The bodies that issue documents, by their codes in a symbol.
enum DocumentIssuers {
    /// The rows; of several with one code the most frequent stands first.
    static let all = centralBodies + localBodies + composedBodies + stateBodies + ministries + massOrganizations

    /// The kind that a code of several kinds mostly means beside the code of a body: of the centre, rules are cited more
    /// often than decisions on persons.
    static let favouredKinds: [TokenKey: String] = ["TW": "Quy định"]

    private static let byCode: [TokenKey: [DocumentIssuer]] = {
        var index: [TokenKey: [DocumentIssuer]] = [:]
        for issuer in all { index[TokenKey(stringLiteral: issuer.code), default: []].append(issuer) }
        return index
    }()

    /// Whether a word is the code of a body.
    static func isCode(_ key: TokenKey) -> Bool { byCode[key] != nil }

    /// The bodies that a code can stand for.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - time: The days on which the document can have been issued.
    /// - Returns: The bodies, most frequent first.
    static func candidates(_ code: TokenKey, in time: Validity?) -> [DocumentIssuer] {
        (byCode[code] ?? []).inUse(time, \.validity)
    }

    // MARK: Composition

    /// Advisory bodies, whose code is followed by that of the committee they serve (`BTC` + `TU`).
    private static let organs: [(code: String, name: String, validity: Validity)] = [
        ("BTC", "Ban Tổ chức", .always), ("UBKT", "Ủy ban Kiểm tra", .always),
        ("BTG", "Ban Tuyên giáo", Validity(until: 2025_03_01)), ("BDV", "Ban Dân vận", Validity(until: 2025_03_01)),
        ("BTGDV", "Ban Tuyên giáo và Dân vận", Validity(from: 2025_01_24)), ("BNC", "Ban Nội chính", .always),
        ("VP", "Văn phòng", .always),
    ]
    /// The committees; those of districts ended with the districts, those of blocs with the blocs.
    private static let committees: [(code: String, name: String, validity: Validity)] = [
        ("TU", "Tỉnh ủy", .always), ("TU", "Thành ủy", .always), ("HU", "Huyện ủy", districts),
        ("QU", "Quận ủy", districts), ("ThU", "Thị ủy", districts), ("ThU", "Thành ủy", districts),
        ("ĐUK", "Đảng ủy Khối", Validity(until: 2025_06_30)), ("ĐU", "Đảng ủy", .always),
    ]
    private static let districts = Validity(until: 2025_06_30)

    /// The bodies of committees (`BTCTU`: Ban Tổ chức Tỉnh ủy) and of the centre.
    private static let composedBodies: [DocumentIssuer] = organs.flatMap { organ in
        committees.map { committee in
            DocumentIssuer(
                organ.code + committee.code,
                organ.name + " " + committee.name,
                .party,
                Validity(
                    from: max(organ.validity.first, committee.validity.first),
                    until: min(organ.validity.last, committee.validity.last)
                )
            )
        }
    }

    /// The committees themselves, with the other local bodies of the Party.
    private static let localBodies: [DocumentIssuer] =
        committees.map { DocumentIssuer($0.code, $0.name, .party, $0.validity) } + [
            DocumentIssuer("BCĐ", "Ban Chỉ đạo", .party), DocumentIssuer("TB", "Tiểu ban", .party),
            DocumentIssuer("HĐ", "Hội đồng", .party), DocumentIssuer("CB", "Chi bộ", .party),
            DocumentIssuer("ĐH", "Đại hội", .party),
            DocumentIssuer("ĐĐ", "Đảng đoàn", .party, Validity(until: 2025_06_30)),
            DocumentIssuer("BCSĐ", "Ban cán sự đảng", .party, Validity(until: 2025_06_30)),
            DocumentIssuer("BCS", "Ban cán sự đảng", .party, Validity(until: 2025_06_30)),
        ]
}
