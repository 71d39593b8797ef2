/// Persons, organizations, official documents and other things under identifiers that hold across documents.
///
/// A file is a value that has been checked: identifiers are unique, references lead to a record, and each record holds
/// only what its kind has. Its order follows from its content: records by kind, name and identifier, candidates by
/// their identifiers, all by bytes.
public struct AuthorityFile: Hashable, Sendable {
    /// The records, by kind, name and identifier.
    public let records: [AuthorityRecord]
    /// The pairs of records that may be one, by their identifiers.
    public let candidates: [AuthorityCandidate]
    /// Fields that this version does not know.
    public let fields: Fields

    /// Makes a file without records.
    public init() {
        records = []
        candidates = []
        fields = [:]
    }

    /// Checks records and makes them a file.
    ///
    /// - Parameters:
    ///   - records: The records, in any order.
    ///   - candidates: The pairs of records that may be one, in any order.
    ///   - fields: Fields that this version does not know.
    /// - Throws: ``AuthorityError`` for the first rule that the parts break.
    public init(
        records: [AuthorityRecord],
        candidates: [AuthorityCandidate] = [],
        fields: Fields = [:]
    ) throws(AuthorityError) {
        try AuthorityChecker(records, candidates, fields).check()
        self.records = Self.inOrder(records)
        self.candidates = candidates.map(\.inOrder).sorted { left, right in
            left.first != right.first ? left.first < right.first : left.second < right.second
        }
        self.fields = fields
    }

    /// The records in their order; places are sorted, as moving records is slow.
    private static func inOrder(_ records: [AuthorityRecord]) -> [AuthorityRecord] {
        let isInOrder = records.indices.dropFirst().allSatisfy { precedes(records[$0 - 1], records[$0]) }
        if isInOrder { return records }
        return records.indices.sorted { precedes(records[$0], records[$1]) }.map { records[$0] }
    }

    private static func precedes(_ left: AuthorityRecord, _ right: AuthorityRecord) -> Bool {
        if left.kind != right.kind {
            return left.kind.rawValue.utf8.lexicographicallyPrecedes(right.kind.rawValue.utf8)
        }
        if !left.name.utf8.elementsEqual(right.name.utf8) {
            return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
        }
        return left.id < right.id
    }
}
