internal import PartyDocsCore

extension AuthorityRecord {
    /// Takes out what removed documents may have given and no remaining one gives.
    ///
    /// - Parameters:
    ///   - lost: What the removed documents say of the record.
    ///   - kept: What the remaining documents say of it.
    ///   - isRecord: Whether an organization is a record of the file.
    mutating func forget(_ lost: Testimony, exceptFor kept: Testimony, isRecord: (Entity.ID) -> Bool) {
        forgetNames(lost, exceptFor: kept)
        switch kind {
        case .person:
            if let date = birthDate, lost.birthDates.contains(date) || lost.dates.contains(date),
                !kept.birthDates.contains(date)
            {
                // Of what the remaining documents say the most exact, which is the longest.
                birthDate = kept.birthDates.map(\.description).sorted(by: >).max { $0.utf8.count < $1.utf8.count }
                    .flatMap { TemporalValue($0) }
            }
            offices = offices.compactMap { $0.remaining(after: lost.offices, given: kept.offices, isRecord: isRecord) }
        case .organization:
            parents.removeAll { link in
                link.period == nil && lost.parents.contains(link.organization)
                    && !kept.parents.contains(link.organization)
            }
        case .document:
            reference?.forget(lost.references, exceptFor: kept.references)
        default: break
        }
    }

    /// A preferred name that only removed documents use gives way to one that remains.
    private mutating func forgetNames(_ lost: Testimony, exceptFor kept: Testimony) {
        variants.removeAll { lost.names.contains($0) && !kept.names.contains($0) }
        guard lost.names.contains(name), !kept.names.contains(name) else { return }
        // Another letter case is no other name.
        let key = SearchText.base(name)
        guard !kept.names.contains(where: { SearchText.base($0) == key }) else { return }
        let spellings = kept.names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard let other = variants.first ?? spellings.first else { return }
        name = other
        variants.removeAll { $0 == other }
    }
}

extension DocumentReference {
    /// Takes out what removed documents may have stated and no remaining one states.
    fileprivate mutating func forget(_ lost: Set<DocumentReference>, exceptFor kept: Set<DocumentReference>) {
        func forget<Value: Equatable>(_ part: WritableKeyPath<DocumentReference, Value>, _ nothing: Value) {
            let value = self[keyPath: part]
            guard lost.contains(where: { $0[keyPath: part] == value }),
                !kept.contains(where: { $0[keyPath: part] == value })
            else { return }
            self[keyPath: part] = nothing
        }
        forget(\.documentKind, nil)
        forget(\.kindCandidates, [])
        forget(\.number, nil)
        forget(\.numberAsWritten, nil)
        forget(\.year, nil)
        forget(\.symbol, nil)
        forget(\.issuer, nil)
        forget(\.issuerAsWritten, nil)
        forget(\.issuerCandidates, [])
        forget(\.date, nil)
        forget(\.session, nil)
        forget(\.congressTerm, nil)
        forget(\.subject, nil)
    }
}
