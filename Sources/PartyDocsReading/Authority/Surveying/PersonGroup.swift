internal import PartyDocsCore

/// Sightings that are one person.
struct PersonGroup {
    /// The record of the file that they are; nil when the file has none.
    let record: Entity.ID?
    /// The sightings, at least one, by document and position.
    let sightings: [PersonSighting]

    /// The spellings of the name, the preferred one first.
    var spellings: [String] {
        var tally = SpellingTally()
        for sighting in sightings { tally.add(sighting.name) }
        return tally.byFrequency
    }

    /// The date of birth that says most.
    var birthDate: TemporalValue? {
        let dates = sightings.compactMap(\.birthDate)
        return dates.min { left, right in
            let days = (BirthDate.wholeDay(left) != nil, BirthDate.wholeDay(right) != nil)
            return days.0 != days.1 ? days.0 : left.description.precedes(right.description)
        }
    }

    /// The identifier that a record of these sightings gets: it follows from the name and the first of the documents.
    func newID(isTaken: (Entity.ID) -> Bool) -> Entity.ID {
        let first = sightings[0]
        let facts = [AuthorityIdentifiers.text(first.keys), first.document.rawValue, String(first.position)]
        return AuthorityIdentifiers.id(.person, facts.joined(separator: "|"), isTaken: isTaken)
    }
}
