internal import PartyDocsCore

/// Metadata, provenance and diagnostics.
extension JSONDocumentReading {
    func metadata(_ element: JSONElement) throws(JSONFault) -> Metadata {
        _ = try JSONObject(element, "metadata", [])
        var entries: [MetadataEntry] = []
        try element.forEachMember { key, value throws(JSONFault) in
            let name = MetadataName(rawValue: key.text)
            if value.kind == .array {
                let count = entries.count
                try value.forEachElement { element throws(JSONFault) in entries.append(try entry(name, element)) }
                guard entries.count > count else {
                    throw JSONFault("The metadata \(name.rawValue) has no entry.", at: value.offset)
                }
            } else {
                entries.append(try entry(name, value))
            }
            return true
        }
        return Metadata(entries)
    }

    private func entry(_ name: MetadataName, _ element: JSONElement) throws(JSONFault) -> MetadataEntry {
        let object = try JSONObject(element, "metadata entry", .metadataEntry)
        return MetadataEntry(
            name: name,
            value: try value(of: object),
            spans: try object.array("spans", span),
            basis: try object.requiredTerm("basis"),
            fields: try object.fields()
        )
    }

    func value(of object: JSONObject) throws(JSONFault) -> MetadataEntry.Value {
        guard let date = try object.temporal("iso") else {
            let value = try object.requiredString("value")
            return try object.string("scheme").map { .identifier(ExternalIdentifier(scheme: $0, value: value)) }
                ?? .text(value)
        }
        for name in ["value", "scheme"] as [StaticString] {
            if let other = try object.member(name) {
                throw object.fault("has both \"iso\" and \"\(name)\"", at: other)
            }
        }
        return .date(date)
    }

    func provenance(_ element: JSONElement) throws(JSONFault) -> Provenance {
        let object = try JSONObject(element, "provenance", .provenance)
        return Provenance(
            sources: try object.array("sources", source),
            makers: try object.array("makers", maker),
            fields: try object.fields()
        )
    }

    private func source(_ element: JSONElement) throws(JSONFault) -> Source {
        let object = try JSONObject(element, "source", .source)
        return Source(
            name: try object.string("name"),
            mediaType: try object.string("mediaType"),
            byteCount: try object.requiredInteger("byteCount"),
            sha256: try object.requiredString("sha256"),
            encoding: try object.requiredString("encoding"),
            edits: try object.array("edits", edit),
            fields: try object.fields()
        )
    }

    private func edit(_ element: JSONElement) throws(JSONFault) -> TextEdit {
        let object = try JSONObject(element, "edit", .edit)
        try object.close()
        let start = try object.requiredInteger("sourceStart")
        let end = try object.requiredInteger("sourceEnd")
        guard 0 <= start, start <= end else {
            throw object.fault("has a \"sourceEnd\" before its \"sourceStart\"", at: try object.required("sourceEnd"))
        }
        return TextEdit(
            sourceRange: start..<end,
            span: try bounds(of: object),
            reason: try object.requiredTerm("reason"),
            original: try bytes("original", of: object)
        )
    }

    private func bytes(_ name: StaticString, of object: JSONObject) throws(JSONFault) -> [UInt8] {
        let digits = Array(try object.requiredString(name).utf8)
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard index + 1 < digits.count, let high = JSONText.hexValue(digits[index]),
                let low = JSONText.hexValue(digits[index + 1])
            else {
                throw object.fault(
                    "has an \"\(name)\" that is no row of bytes in hexadecimal digits",
                    at: try object.required(name)
                )
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    func diagnostic(_ element: JSONElement) throws(JSONFault) -> Diagnostic {
        let object = try JSONObject(element, "diagnostic", .diagnostic)
        return Diagnostic(
            severity: try object.requiredTerm("severity"),
            code: try object.requiredString("code"),
            message: try object.requiredString("message"),
            span: try object.member("span").map(span),
            relatedSpans: try object.array("relatedSpans", span),
            maker: try object.member("maker").map(maker),
            fields: try object.fields()
        )
    }
}
