internal import PartyDocsCore

extension BlockKind {
    /// The kinds that have an element of their own; quotations of both sorts would otherwise share one.
    static let xmlElements: [(kind: BlockKind, name: StaticString)] = [
        (.paragraph, "paragraph"), (.headline, "headline"), (.kicker, "kicker"), (.lead, "lead"),
        (.timestamp, "timestamp"), (.dateline, "dateline"), (.byline, "byline"), (.agency, "agency"),
        (.caption, "caption"), (.credit, "credit"), (.heading, "heading"), (.listItem, "listItem"),
        (.tableRow, "tableRow"), (.quotation, "blockQuotation"), (.documentHeader, "documentHeader"),
        (.signature, "signature"), (.recipients, "recipients"), (.teaser, "teaser"), (.furniture, "furniture"),
    ]

    /// The element of blocks of any other kind.
    static let otherElement: StaticString = "block"

    var xmlElement: StaticString? {
        Self.xmlElements.first { $0.kind == self }?.name
    }
}

extension AnnotationKind {
    /// The element of annotations whose kind has none of its own.
    static let otherElement: StaticString = "other"

    static let xmlElements: [(kind: AnnotationKind, name: StaticString)] = [
        (.person, "person"), (.office, "office"), (.organization, "organization"), (.citation, "citation"),
        (.event, "event"), (.date, "date"), (.quantity, "quantity"), (.place, "place"), (.quotation, "quotation"),
        (.assessment, "assessment"), (.honorific, "honorific"),
    ]

    var xmlElement: StaticString? {
        Self.xmlElements.first { $0.kind == self }?.name
    }
}
