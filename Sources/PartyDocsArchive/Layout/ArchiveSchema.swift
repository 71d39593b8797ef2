internal import PartyDocsXML

/// A schema that archives hold below `data/schemas`, so that whoever has nothing else can validate what is in them.
struct ArchiveSchema {
    let fileName: String
    let bytes: [UInt8]

    /// The schemas of this version.
    static let all: [ArchiveSchema] =
        PartyDocsXMLSchema.files.map { ArchiveSchema(fileName: $0.name, bytes: $0.bytes) }
        + PreservationSchema.allCases.map { ArchiveSchema(fileName: $0.fileName, bytes: $0.relaxNG) }
}
