internal import PartyDocsCore
internal import PartyDocsXML

/// What happened to a source and the files that were made of it, as a file of PREMIS 3.0.
///
/// The record names the document by its identifier alone; of persons it may hold the operator's name, and names of
/// sources. The same values give the same bytes.
struct PreservationRecord: Sendable {
    /// Why a source became no document.
    struct Failure: Hashable, Sendable {
        /// Where it failed.
        enum Stage: Sendable {
            /// The bytes could not be read.
            case reading
            /// The document could not be written as XML, or its XML breaks the schema.
            case validation
        }

        var stage: Stage
        /// The reason, in a sentence.
        var reason: String
    }

    /// The identifier of the document, or `u-` and 32 digits of the sum of what was not read.
    var id: String
    /// The document; nil when the source became none.
    var document: Document?
    /// All files of the document but this record, in the order in which the record shall name them.
    var files: [PreservedFile]
    var agents: PreservationAgents
    var moment: Moment
    /// Why the source became no document; nil when it did.
    var failure: Failure?
    /// The record of an earlier generation, whose events stay as they are.
    var earlier: [UInt8]?

    /// The bytes of the file.
    ///
    /// - Throws: ``ArchiveError`` when the earlier record is none of this library's, or there is no memory.
    func bytes() throws(ArchiveError) -> [UInt8] {
        let past = try earlier.map { bytes throws(ArchiveError) in try PremisFile.reading(bytes, of: id) }
        return try ArchiveError.writing(id) { () throws(XMLWritingError) in
            var file = past ?? PremisFile()
            let known = file.objects
            file.objects = []
            file.rights = []
            var writer = try PremisWriter(id, agents: agents, file: file)
            try writer.addEntity()
            for preserved in files {
                try writer.add(preserved, madeFrom: sources(of: preserved), at: moment)
            }
            for event in past == nil ? events : laterEvents(known: known) { try writer.add(event) }
            if let document { try writer.add(PremisRights.all(in: document.metadata)) }
            return writer.file.bytes
        }
    }

    /// The files that a file was made from.
    private func sources(of preserved: PreservedFile) -> [PreservedFile] {
        switch preserved.member {
        case .original, .premis: []
        case .document: files.filter { $0.member == .original }
        case .tei, .json, .dublinCore: files.filter { $0.member == .document }
        }
    }
}

extension PremisFile {
    /// Takes an earlier record apart.
    static func reading(_ bytes: [UInt8], of id: String) throws(ArchiveError) -> PremisFile {
        guard let file = PremisFile(reading: bytes) else {
            throw ArchiveError(.badRecord, "The earlier record of \(id) is not as this library writes records.")
        }
        return file
    }
}
