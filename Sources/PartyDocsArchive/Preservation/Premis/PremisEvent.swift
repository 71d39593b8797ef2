internal import PartyDocsCore

/// Something that happened to objects, by PREMIS 3.0, entity Event.
struct PremisEvent: Hashable, Sendable {
    /// An object and its part in an event.
    struct Link: Hashable, Sendable {
        var object: PremisObject
        var role: PreservationTerm
    }

    var type: PreservationTerm
    var moment: Moment
    /// How it was done, each in a sentence or less.
    var details: [String] = []
    var succeeded = true
    /// What came of it, each in a sentence or less.
    var notes: [String] = []
    var links: [Link] = []
}

extension [PreservedFile] {
    /// Links of an event to the files, all in one role.
    func links(as role: PreservationTerm) -> [PremisEvent.Link] {
        map { PremisEvent.Link(object: .file($0.path), role: role) }
    }
}
