internal import PartyDocsCore

/// One row a document.
enum DocumentsTable {
    static let definition = TableDefinition(
        primaryKey: ["document_id"],
        rules: described + published + source + identity + text
    ) { [$0] }

    private static let described: [ColumnRule<DocumentContext>] =
        [.identifier("document_id", "The document.", required: true) { $0.document.id }]
        + [
            (MetadataName.title, "The title."), (.lead, "The lead."),
            (.language, "The language, a BCP 47 tag; `und` when it is not known."),
            (.outlet, "The newspaper, site or station."), (.agency, "The news agency."), (.byline, "The author."),
            (.dateline, "The place or tag that opens the text."), (.url, "The address of the page."),
            (.rights, "Who holds the rights."), (.licence, "Under which licence it may be used."),
            (.access, "Who may see it."), (.retention, "How long it is kept."),
            (.replaces, "The identifier of the document that this one replaces."),
        ].map { name, explanation in .text(name.rawValue, explanation) { $0.document.metadata.text(name) } }

    private static let published: [ColumnRule<DocumentContext>] =
        ColumnRule.dates("published_iso", first: "published_start", last: "published_end", "When it was published.") {
            $0.document.metadata.published
        } + [
            .term("published_basis", "How that is known: `printed`, `page`, `given`, `inferred`.") {
                $0.document.metadata[.published]?.basis
            },
            .text("updated_iso", "When it was last changed, in EDTF.") { $0.document.metadata.text(.updated) },
            .text("retrieved_iso", "When it was fetched, in EDTF.") { $0.document.metadata.text(.retrieved) },
            .json("metadata", "All that is known of the document: `[{name, value or iso, scheme, basis}]`.") {
                .objects($0.document.metadata.entries.map { Fields($0) })
            },
        ]

    private static let source: [ColumnRule<DocumentContext>] = [
        .text("source_name", "The name of the file or page; of the first, when there are several.") {
            $0.document.provenance.sources.first?.name
        },
        .text("source_media_type", "Its media type.") { $0.document.provenance.sources.first?.mediaType },
        .integer("source_bytes", "The number of its bytes.") { $0.document.provenance.sources.first?.byteCount },
        .text("source_sha256", "The SHA-256 of its bytes, in hexadecimal.") {
            $0.document.provenance.sources.first?.sha256
        },
        .text("source_encoding", "Its encoding, by the IANA registry.") {
            $0.document.provenance.sources.first?.encoding
        },
        .json("other_source_names", "The names of further sources of the same text.") {
            .list($0.document.provenance.sources.dropFirst().compactMap(\.name))
        },
        .json("makers", "The programs that made the document: `[{kind, name, version}]`.") {
            .objects($0.document.provenance.makers.map { Fields($0) })
        },
    ]

    private static let identity: [ColumnRule<DocumentContext>] =
        ReferenceColumns.rules(prefix: "own_", context: { $0 }) { $0.document.identity?.reference } + [
            .identifiers("signer_ids", "Who signed it, as entities.") { $0.document.identity?.signers ?? [] },
            .text("signing_authority", "In whose name it is signed, as printed (`T/M`).") {
                $0.document.identity?.signingAuthority
            },
        ]

    private static let text: [ColumnRule<DocumentContext>] = [
        .json("fields", "Fields of the document that have no column.") { .fields($0.document.fields) },
        .integer("text_scalars", "The length of the text in Unicode scalars.", required: true) { $0.scalarCount },
        .text("text", "The whole text, to which all `_scalar` columns refer.") { $0.document.text },
    ]
}
