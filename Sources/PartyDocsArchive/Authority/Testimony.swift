internal import PartyDocsCore

/// What documents say of one record of an authority file.
struct Testimony {
    /// The names that they use.
    var names: Set<String> = []
    /// The offices that they give to a person.
    var offices: Set<OfficeTestimony> = []
    /// The dates that they give as a person's date of birth.
    var birthDates: Set<TemporalValue> = []
    /// All dates that they name, of which any may have been taken for a date of birth.
    var dates: Set<TemporalValue> = []
    /// The organizations that they say it is part of.
    var parents: Set<Entity.ID> = []
    /// What they say of an official document.
    var references: Set<DocumentReference> = []

    mutating func formUnion(_ other: Testimony) {
        names.formUnion(other.names)
        offices.formUnion(other.offices)
        birthDates.formUnion(other.birthDates)
        dates.formUnion(other.dates)
        parents.formUnion(other.parents)
        references.formUnion(other.references)
    }
}
