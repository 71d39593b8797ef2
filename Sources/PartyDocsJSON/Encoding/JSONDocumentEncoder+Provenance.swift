internal import PartyDocsCore

/// Metadata, provenance and diagnostics.
extension JSONDocumentEncoder {
    /// Writes an object with a member for each name: one entry as an object, several as an array.
    ///
    /// Entries of one name stand together in a checked document.
    func metadata(_ metadata: Metadata, into writer: inout JSONWriter) throws(ExportError) {
        writer.openObject()
        var rest = metadata.entries[...]
        while let name = rest.first?.name.rawValue {
            let run = rest.prefix { $0.name.rawValue.utf8.elementsEqual(name.utf8) }
            rest = rest[run.endIndex...]
            writer.key(name)
            if run.count > 1 { writer.openArray() }
            for entry in run {
                if run.count > 1 { writer.element() }
                try encode(entry, into: &writer)
            }
            if run.count > 1 { writer.closeArray() }
        }
        writer.closeObject()
    }

    private func encode(_ entry: MetadataEntry, into writer: inout JSONWriter) throws(ExportError) {
        writer.openObject()
        members(of: entry.value, into: &writer)
        writer.member("basis", term: entry.basis)
        member("spans", entry.spans, into: &writer)
        try fields(entry.fields, besides: .metadataEntry, of: JSONOwner("metadata", entry.name.rawValue), into: &writer)
        writer.closeObject()
    }

    /// Writes a value of metadata into the open object.
    func members(of value: MetadataEntry.Value, into writer: inout JSONWriter) {
        switch value {
        case .text(let text): writer.member("value", text)
        case .date(let date): writer.member("iso", date.description)
        case .identifier(let identifier):
            writer.member("scheme", identifier.scheme)
            writer.member("value", identifier.value)
        }
    }

    func encode(_ provenance: Provenance, into writer: inout JSONWriter) throws(ExportError) {
        writer.openObject()
        if !provenance.sources.isEmpty {
            try array("sources", provenance.sources, into: &writer, each: encode)
        }
        makers("makers", provenance.makers, into: &writer)
        try fields(provenance.fields, besides: .provenance, of: JSONOwner("the provenance"), into: &writer)
        writer.closeObject()
    }

    private func encode(_ source: Source, into writer: inout JSONWriter) throws(ExportError) {
        writer.openObject()
        writer.member("name", source.name)
        writer.member("mediaType", source.mediaType)
        writer.member("byteCount", source.byteCount)
        writer.member("sha256", source.sha256)
        writer.member("encoding", source.encoding)
        if !source.edits.isEmpty {
            writer.key("edits")
            writer.openArray()
            for edit in source.edits {
                writer.element()
                encode(edit, into: &writer)
            }
            writer.closeArray()
        }
        try fields(
            source.fields,
            besides: .source,
            of: JSONOwner("source", source.name ?? "without a name"),
            into: &writer
        )
        writer.closeObject()
    }

    private func encode(_ edit: TextEdit, into writer: inout JSONWriter) {
        writer.openObject()
        writer.member("sourceStart", edit.sourceRange.lowerBound)
        writer.member("sourceEnd", edit.sourceRange.upperBound)
        bounds(edit.span, into: &writer)
        writer.member("reason", term: edit.reason)
        writer.key("original")
        writer.hexadecimal(edit.original)
        writer.closeObject()
    }

    func encode(_ diagnostic: Diagnostic, into writer: inout JSONWriter) throws(ExportError) {
        writer.openObject()
        writer.member("severity", term: diagnostic.severity)
        writer.member("code", diagnostic.code)
        writer.member("message", diagnostic.message)
        member("span", diagnostic.span, into: &writer)
        member("relatedSpans", diagnostic.relatedSpans, into: &writer)
        if let maker = diagnostic.maker {
            writer.key("maker")
            self.maker(maker, into: &writer)
        }
        try fields(
            diagnostic.fields,
            besides: .diagnostic,
            of: JSONOwner("diagnostic", diagnostic.code),
            into: &writer
        )
        writer.closeObject()
    }
}
