internal import PartyDocsXML

/// A schema that archives hold below `data/schemas`, so that whoever has nothing else can validate what is in them.
struct ArchiveSchema {
    let fileName: String
    let bytes: [UInt8]

    /// The schemas of this version.
    static let all: [ArchiveSchema] =
        [ArchiveSchema(fileName: PartyDocsXMLSchema.fileName, bytes: PartyDocsXMLSchema.relaxNG)]
        + PreservationSchema.allCases.map { ArchiveSchema(fileName: $0.fileName, bytes: $0.relaxNG) }
}
