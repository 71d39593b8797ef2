internal import PartyDocsCore
internal import PartyDocsXML

/// What stays of a document or an unread source that was taken out of an archive, as a file of PREMIS 3.0.
///
/// It holds the identifier, the paths, sizes and sums of the files, and why, when and by whom they were taken out: no
/// title, no name of a source, no event of before.
struct RemovalRecord: Sendable {
    /// The identifier of what was taken out.
    var id: String
    /// The files that the archive held of it, in the order in which the record shall name them.
    var files: [PreservedFile]
    /// Why it was taken out.
    var reason: String
    var agents: PreservationAgents
    var moment: Moment

    /// The bytes of the file.
    ///
    /// - Throws: ``ArchiveError`` when there is no memory.
    func bytes() throws(ArchiveError) -> [UInt8] {
        try ArchiveError.writing(id) { () throws(XMLWritingError) in
            var writer = try PremisWriter(id, agents: agents)
            try writer.addEntity()
            for preserved in files { try writer.addRemoved(preserved) }
            try writer.add(
                PremisEvent(
                    type: .deaccession,
                    moment: moment,
                    notes: [reason],
                    links: [PremisEvent.Link(object: .entity(id), role: .source)] + files.links(as: .source)
                )
            )
            return writer.file.bytes
        }
    }
}
