internal import PartyDocsCore

extension AuthorityFile {
    /// The records of two files together; of a record that both have, the newer file wins where they differ.
    ///
    /// - Parameter newer: The newer file.
    /// - Returns: The file.
    /// - Throws: ``AuthorityError`` when the two contradict each other, as when a record has two kinds and others refer
    ///   to it.
    func merging(_ newer: AuthorityFile) throws(AuthorityError) -> AuthorityFile {
        var merged = records
        let positions = Dictionary(records.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        for record in newer.records {
            if let position = positions[record.id] {
                merged[position] = merged[position].merging(record)
            } else {
                merged.append(record)
            }
        }
        let pairs = Set(newer.candidates.map { [$0.first, $0.second] })
        let older = candidates.filter { !pairs.contains([$0.first, $0.second]) }
        return try AuthorityFile(
            records: merged,
            candidates: older + newer.candidates,
            fields: fields.merging(newer.fields)
        )
    }
}

extension AuthorityRecord {
    /// What is known of one record by two files; the newer one wins where they differ.
    fileprivate func merging(_ newer: AuthorityRecord) -> AuthorityRecord {
        guard kind == newer.kind else { return newer }
        var record = newer
        record.variants = newer.variants.union(([name] + variants).filter { $0 != newer.name })
        record.identifiers = newer.identifiers.union(identifiers)
        record.birthDate = newer.birthDate ?? birthDate
        record.offices =
            newer.offices
            + offices.filter { office in
                !newer.offices.contains { $0.supersedes(office) }
            }
        record.documents = newer.documents.union(documents).sorted()
        record.validity = newer.validity ?? validity
        record.parents = newer.parents.union(parents)
        record.predecessors = newer.predecessors.union(predecessors)
        if let reference {
            record.reference = newer.reference ?? reference
            record.reference?.fill(from: reference)
        }
        record.fields = fields.merging(newer.fields)
        return record
    }
}

extension AuthorityOffice {
    /// Whether the entry says all that an older one says: of the same office, standing and period, with its days.
    fileprivate func supersedes(_ older: AuthorityOffice) -> Bool {
        guard title == older.title, organization == older.organization, standing == older.standing,
            period == older.period
        else { return false }
        guard let days = older.observed.flatMap(DayRange.init(certain:)) else { return true }
        return observed.flatMap(DayRange.init(certain:))?.contains(days) == true
    }
}

extension Fields {
    fileprivate func merging(_ newer: Fields) -> Fields {
        var fields = self
        for field in newer { fields[field.name] = field.value }
        return fields
    }
}

extension Array where Element: Hashable {
    /// The elements, and those of another array that are none of them.
    fileprivate func union(_ other: [Element]) -> [Element] {
        var seen = Set(self)
        return self + other.filter { seen.insert($0).inserted }
    }
}
