extension Lexicon {
    /// The names and titles that are built in: central and local bodies, mass organizations, outlets, places, events,
    /// titles and family names, of the years since 2000.
    ///
    /// It is compiled when it is first used, which takes some milliseconds.
    public static let standard = Lexicon(
        terms: [
            partyBodies, stateBodies, massOrganizations, armedForces, foreignBodies, outlets, bodyHeads, fields,
            vietnamesePlaces, districts, placeHeads, foreignPlaces, events, offices, persons,
        ].flatMap { $0.flatMap(\.terms) }
    )
}
