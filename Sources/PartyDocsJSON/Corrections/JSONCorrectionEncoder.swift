internal import PartyDocsCore

/// Writes sets of corrections as one object.
struct JSONCorrectionEncoder {
    private let values: JSONDocumentEncoder

    static func encode(_ sets: [CorrectionSet], into writer: inout JSONWriter) throws {
        let encoder = JSONCorrectionEncoder(values: try .withoutText("corrections"))
        writer.openObject()
        writer.member("schema", JSONVersion.written)
        writer.member("offsetUnit", OffsetUnit.unicodeScalar.rawValue)
        try encoder.values.array("sets", sets, into: &writer, each: encoder.encode)
        writer.closeObject()
    }

    private func encode(_ set: CorrectionSet, into writer: inout JSONWriter) throws(ExportError) {
        writer.openObject()
        writer.member("textSHA256", set.textSHA256)
        writer.member("document", set.documentID)
        writer.member("source", set.sourceName)
        writer.member("author", set.author)
        writer.member("made", set.made?.description)
        writer.member("note", set.note)
        try values.array("corrections", set.corrections, into: &writer, each: encode)
        writer.closeObject()
    }

    private func encode(_ correction: Correction, into writer: inout JSONWriter) throws(ExportError) {
        writer.openObject()
        writer.member("action", correction.action.name)
        try members(of: correction.action, into: &writer)
        writer.member("note", correction.note)
        writer.member("made", correction.made?.description)
        writer.closeObject()
    }

    private func members(of action: Correction.Action, into writer: inout JSONWriter) throws(ExportError) {
        switch action {
        case .add(let addition):
            try members(of: addition.value, form: addition.form, into: &writer)
            anchors(addition.anchors, into: &writer)
        case .reject(let target): self.target("target", target, into: &writer)
        case .change(let change):
            target("target", change.target, into: &writer)
            try members(of: change.value, form: change.form, into: &writer)
            if let spans = change.anchors { anchors(spans, into: &writer) }
        case .link(let link):
            target("target", link.target, into: &writer)
            members(of: link.destination, into: &writer)
        case .block(let block):
            writer.key("anchor")
            anchor(block.anchor, into: &writer)
            writer.member("kind", term: block.kind)
            writer.member("level", block.level)
            if block.startsBlock { writer.member("startsBlock", true) }
        case .metadata(let metadata):
            writer.member("name", term: metadata.name)
            writer.key("values")
            writer.openArray()
            for value in metadata.values {
                writer.element()
                writer.openObject()
                values.members(of: value, into: &writer)
                writer.closeObject()
            }
            writer.closeArray()
        }
    }

    private func members(
        of value: AnnotationValue?,
        form: MentionForm?,
        into writer: inout JSONWriter
    ) throws(ExportError) {
        if let value {
            writer.member("kind", term: value.kind)
            writer.key("value")
            writer.openObject()
            try values.members(
                of: value.withoutReferences,
                owner: JSONOwner("the value of a correction"),
                into: &writer
            )
            writer.closeObject()
        }
        writer.member("form", term: form)
    }

    private func members(of destination: EntityLink.Destination, into writer: inout JSONWriter) {
        switch destination {
        case .mention(let other): target("mention", other, into: &writer)
        case .entity(let entity):
            writer.key("entity")
            writer.openObject()
            writer.member("kind", term: entity.kind)
            writer.member("name", entity.name)
            writer.member("identifiers", entity.identifiers)
            writer.closeObject()
        case .nothing: writer.member("nothing", true)
        }
    }

    private func target(_ name: StaticString, _ target: AnnotationTarget, into writer: inout JSONWriter) {
        writer.key(name)
        writer.openObject()
        writer.member("kind", term: target.kind)
        anchors(target.anchors, into: &writer)
        writer.closeObject()
    }

    private func anchors(_ anchors: [TextAnchor], into writer: inout JSONWriter) {
        writer.key("anchors")
        writer.openArray()
        for anchor in anchors {
            writer.element()
            self.anchor(anchor, into: &writer)
        }
        writer.closeArray()
    }

    private func anchor(_ anchor: TextAnchor, into writer: inout JSONWriter) {
        writer.openObject()
        writer.member("exact", anchor.quote.exact)
        writer.member("prefix", anchor.quote.prefix)
        writer.member("suffix", anchor.quote.suffix)
        writer.member("start", anchor.position?.start)
        writer.member("end", anchor.position?.end)
        writer.closeObject()
    }
}

extension Correction.Action {
    /// The name of the action in files.
    fileprivate var name: String {
        switch self {
        case .add: "add"
        case .reject: "reject"
        case .change: "change"
        case .link: "link"
        case .block: "block"
        case .metadata: "metadata"
        }
    }
}
