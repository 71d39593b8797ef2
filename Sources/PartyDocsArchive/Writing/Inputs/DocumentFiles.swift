internal import PartyDocsCore
internal import PartyDocsJSON
internal import PartyDocsXML

/// Makes the files that an archive keeps of a document.
struct DocumentFiles: Sendable {
    /// Whether there is a file in TEI.
    var includesTEI: Bool
    /// Whether there is a file in JSON.
    var includesJSON: Bool
    private let schema: XMLSchema

    init(_ options: ArchiveWriter.Options) throws {
        includesTEI = options.includesTEI
        includesJSON = options.includesJSON
        schema = try PartyDocsXMLSchema.compiled()
    }

    /// A document with its files, the XML first.
    ///
    /// A format besides XML that cannot hold the document is left out, with a note.
    func prepared(_ document: Document) throws(InputFailure) -> PreparedDocument {
        let xml = try bytes(of: document, XMLExporter())
        // An archive never holds a file that its own schema refuses, whatever a reader or an exporter did.
        if let fault = schema.validate(xml).first {
            throw InputFailure(stage: .writing, reason: "Its XML breaks the schema: \(fault)")
        }
        var members = [PreparedMember(.document, xml)]
        var notes: [String] = []
        func add(_ member: ArchiveMember, _ name: String, _ exporter: some DocumentExporter) {
            do throws(InputFailure) {
                members.append(PreparedMember(member, try bytes(of: document, exporter)))
            } catch {
                notes.append("It is not in the archive as \(name): \(error.reason)")
            }
        }
        if includesTEI { add(.tei, "TEI", TEIExporter()) }
        if includesJSON { add(.json, "JSON", JSONExporter()) }
        members.append(try dublinCore(of: document))
        return PreparedDocument(document: document, members: members, notes: notes)
    }

    private func dublinCore(of document: Document) throws(InputFailure) -> PreparedMember {
        do throws(ArchiveError) {
            return PreparedMember(.dublinCore, try DublinCoreRecord(document: document).bytes())
        } catch {
            throw InputFailure(stage: .writing, reason: error.message)
        }
    }

    private func bytes(of document: Document, _ exporter: some DocumentExporter) throws(InputFailure) -> [UInt8] {
        do throws(ExportError) {
            return try exporter.bytes(of: document)
        } catch {
            let place = error.offset.map { " (at byte \($0.utf8) of the text)" } ?? ""
            throw InputFailure(stage: .writing, reason: error.message + place)
        }
    }
}
