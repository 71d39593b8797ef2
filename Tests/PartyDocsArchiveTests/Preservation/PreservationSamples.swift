internal import Foundation
internal import PartyDocsCore
internal import PartyDocsXML

@testable internal import PartyDocsArchive

/// Records and what they are made of.
enum PreservationSamples {
    static let moment = date(2026)
    static let laterMoment = date(2056)

    /// The second of January of a year.
    static func date(_ year: Int) -> Moment {
        guard let date = PartialDate(year: year, month: 1, day: 2) else { preconditionFailure("\(year) is no year.") }
        return Moment(date: date)
    }

    static let agents = PreservationAgents(
        software: Maker(kind: .tool, name: "PartyDocs", version: "9.8"),
        operatorName: "Phòng Lưu trữ <A & B>",
        operatorKind: .organization
    )

    /// A file of an identifier, whose bytes are its path.
    static func file(
        _ id: String,
        _ fileExtension: String,
        _ member: ArchiveMember,
        mediaType: String? = nil,
        originalName: String? = nil,
        in folder: String = ArchivePaths.documents
    ) -> PreservedFile {
        let path = ArchivePaths.stem(id, in: folder) + "." + fileExtension
        return PreservedFile(
            path: path,
            member: member,
            byteCount: path.utf8.count,
            digests: Digests(of: Array(path.utf8)),
            mediaType: mediaType,
            originalName: originalName
        )
    }

    /// The files that an archive holds of a document when everything is asked for.
    static func files(of document: Document) -> [PreservedFile] {
        let id = document.id.rawValue
        let originals = document.provenance.sources.enumerated().map { index, source in
            file(
                id,
                index == 0 ? "txt" : "\(index + 1).txt",
                .original,
                mediaType: source.mediaType,
                originalName: source.name
            )
        }
        return originals + [
            file(id, "xml", .document), file(id, "tei.xml", .tei), file(id, "json", .json),
            file(id, "dc.xml", .dublinCore),
        ]
    }

    static func record(of document: Document) -> PreservationRecord {
        PreservationRecord(
            id: document.id.rawValue,
            document: document,
            files: files(of: document),
            agents: agents,
            moment: moment
        )
    }

    /// The record of a source that became no document.
    static func unreadRecord(
        named name: String,
        reason: String,
        stage: PreservationRecord.Failure.Stage = .reading
    ) -> PreservationRecord {
        let id = ArchivePaths.unreadID(Digests(of: Array(name.utf8)).sha256)
        return PreservationRecord(
            id: id,
            document: nil,
            files: [file(id, "bin", .original, originalName: name, in: ArchivePaths.unread)],
            agents: agents,
            moment: moment,
            failure: PreservationRecord.Failure(stage: stage, reason: reason)
        )
    }

    /// The record of an unread source with a name and a reason that XML cannot hold as they are.
    static let unread = unreadRecord(
        named: "tệp <1>\u{0}\u{FFFF}]]>.bin",
        reason: "It holds U+001B (\u{1B}) & ends.\r\n"
    )

    static func removal(of document: Document) -> RemovalRecord {
        RemovalRecord(
            id: document.id.rawValue,
            files: files(of: document),
            reason: "yêu cầu của đương sự & <luật>",
            agents: agents,
            moment: laterMoment
        )
    }

    /// An official document with all that the records tell.
    static func order() throws -> Document {
        var draft = try Document(id: "d-1", text: "Số 5-CT/HU\nVề việc lưu trữ").draft
        draft.entities = [
            Entity(id: "e1", kind: .organization, name: "Huyện ủy Đá Bạc"),
            Entity(id: "e2", kind: .person, name: "Nguyễn Văn An"),
            Entity(id: "e3", kind: .document, name: "Chỉ thị 5-CT/HU", reference: DocumentReference(symbol: "5-CT/HU")),
            Entity(id: "e4", kind: .document, name: "Chỉ thị 1-CT/HU", reference: DocumentReference(symbol: "1-CT/HU")),
        ]
        let maker = Maker(kind: .recognizer, name: "citations", version: "2")
        draft.relations = [Relation(id: "r1", kind: .replaces, subject: "e3", object: "e4", makers: [maker])]
        draft.identity = DocumentIdentity(
            reference: DocumentReference(
                documentKind: "Chỉ thị",
                symbol: "5-CT/HU",
                issuer: "e1",
                date: TemporalValue("2020-06-02"),
                subject: "Về việc lưu trữ"
            ),
            signers: ["e2"]
        )
        draft.metadata = metadata
        draft.provenance = Provenance(
            sources: [
                Source(
                    name: "chỉ thị 5.txt",
                    mediaType: "text/plain; charset=utf-8",
                    byteCount: 31,
                    sha256: file("d-1", "txt", .original).digests.sha256,
                    encoding: "UTF-8",
                    edits: [
                        TextEdit(
                            sourceRange: 0..<3,
                            span: TextSpan(utf8: 0..<0),
                            reason: .byteOrderMark,
                            original: [0xEF, 0xBB, 0xBF]
                        )
                    ]
                )
            ],
            makers: [
                Maker(kind: .tool, name: "PartyDocs", version: "9.8"), maker,
                Maker(kind: .person, name: "Trần Thị Bình"),
            ]
        )
        return try Document(draft)
    }

    private static var metadata: Metadata {
        func text(_ name: MetadataName, _ value: String) -> MetadataEntry {
            MetadataEntry(name: name, value: .text(value), basis: .given)
        }
        return Metadata([
            text(.title, "Chỉ thị về việc lưu trữ"), text(.language, "vi"), text(.outlet, "Báo Đá Bạc"),
            MetadataEntry(name: .published, value: .date(.moment(date(2020))), basis: .given),
            text(.rights, "Huyện ủy Đá Bạc"), text(.licence, "CC BY 4.0"), text(.access, "hạn chế"),
            text(.retention, "vĩnh viễn"), text(.replaces, "d-0"), text("keyword", "lưu trữ"),
            MetadataEntry(
                name: .identifier,
                value: .identifier(ExternalIdentifier(scheme: "wikidata", value: "Q1")),
                basis: .given
            ),
        ])
    }

    // MARK: Files

    /// The bytes of a file of the repository.
    static func bytes(_ path: String) throws -> [UInt8] {
        var root = URL(filePath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return [UInt8](try Data(contentsOf: root.appending(path: path)))
    }

    /// The text of a golden file.
    static func golden(_ name: String) throws -> String {
        String(decoding: try bytes("Tests/Fixtures/preservation/" + name), as: UTF8.self)
    }
}
