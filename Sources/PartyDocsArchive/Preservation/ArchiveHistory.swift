internal import PartyDocsCore
internal import PartyDocsXML

/// What happened to an archive as a whole, `data/archive.premis.xml`: a file of PREMIS 3.0 to which each generation adds.
///
/// Events of earlier generations stay byte by byte.
struct ArchiveHistory: Sendable {
    /// What a generation holds.
    struct Counts: Hashable, Sendable {
        /// Documents.
        var documents = 0
        /// Further sources of the same texts.
        var duplicates = 0
        /// Sources that became no document.
        var unread = 0

        var description: String {
            "documents: \(documents), further sources of them: \(duplicates), unread sources: \(unread)"
        }
    }

    /// A part of what made a generation out of the one before.
    enum Change: Hashable, Sendable {
        /// The archive was made; the counts are those of all that it holds.
        case creation(Counts)
        /// Sources were added; the counts are those of what was added.
        case ingestion(Counts)
        /// Documents and unread sources were taken out, by their identifiers.
        case deaccession(ids: [String], reason: String)
        /// The files that this generation takes over were checked; the notes are the faults.
        case fixityCheck(succeeded: Bool, notes: [String])
    }

    /// The identifier that the entity has: archives have no other name than where they stand.
    static let id = "archive"

    private var file: PremisFile

    /// Starts the history of a new archive.
    ///
    /// - Throws: ``ArchiveError`` when there is no memory.
    init() throws(ArchiveError) {
        file = try ArchiveError.writing(Self.id) { () throws(XMLWritingError) in
            var writer = try PremisWriter(Self.id, agents: PreservationAgents())
            try writer.addEntity()
            return writer.file
        }
    }

    /// Goes on with the history of an earlier generation.
    ///
    /// - Parameter bytes: The file of that generation.
    /// - Throws: ``ArchiveError`` when this library did not write it.
    init(reading bytes: [UInt8]) throws(ArchiveError) {
        file = try PremisFile.reading(bytes, of: Self.id)
    }

    /// The bytes of the file.
    var bytes: [UInt8] { file.bytes }

    /// Adds a change.
    ///
    /// - Parameters:
    ///   - change: What changed.
    ///   - agents: Who changed it.
    ///   - moment: When.
    /// - Throws: ``ArchiveError`` when there is no memory.
    mutating func append(_ change: Change, by agents: PreservationAgents, at moment: Moment) throws(ArchiveError) {
        let before = file
        file = try ArchiveError.writing(Self.id) { () throws(XMLWritingError) in
            var writer = try PremisWriter(Self.id, agents: agents, file: before)
            try writer.add(Self.event(change, at: moment))
            return writer.file
        }
    }

    private static func event(_ change: Change, at moment: Moment) -> PremisEvent {
        let archive = PremisEvent.Link(object: .entity(id), role: .source)
        switch change {
        case .creation(let counts):
            let made = PremisEvent.Link(object: .entity(id), role: .outcome)
            return PremisEvent(type: .creation, moment: moment, details: [counts.description], links: [made])
        case .ingestion(let counts):
            return PremisEvent(type: .ingestion, moment: moment, details: [counts.description], links: [archive])
        case .deaccession(let ids, let reason):
            let removed = ids.map { PremisEvent.Link(object: .entity($0), role: .source) }
            return PremisEvent(type: .deaccession, moment: moment, notes: [reason], links: [archive] + removed)
        case .fixityCheck(let succeeded, let notes):
            return PremisEvent(
                type: .fixityCheck,
                moment: moment,
                details: ["each file that is taken over, by the manifests of the generation before"],
                succeeded: succeeded,
                notes: notes,
                links: [archive]
            )
        }
    }
}
