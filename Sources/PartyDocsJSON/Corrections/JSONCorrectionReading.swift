internal import PartyDocsCore

/// Makes sets of corrections from the object of a file.
struct JSONCorrectionReading {
    private let values: JSONDocumentReading

    static func sets(from root: JSONElement) throws(JSONFault) -> [CorrectionSet] {
        let root = try JSONObject(root, "file of corrections", .correctionFile)
        try root.close()
        try JSONDocumentReading.checkHeader(of: root)
        let reading = JSONCorrectionReading(values: JSONDocumentReading(valuesIn: root))
        return try root.requiredArray("sets", reading.set)
    }

    private func set(_ element: JSONElement) throws(JSONFault) -> CorrectionSet {
        let object = try JSONObject(element, "set of corrections", .correctionSet)
        try object.close()
        let digest = try object.requiredString("textSHA256")
        guard digest.utf8.count == 64, digest.utf8.allSatisfy({ $0.isASCIIDigit || $0 &- UInt8(ascii: "a") < 6 }) else {
            throw object.fault(
                "has a \"textSHA256\" that is not 64 lower-case hexadecimal digits",
                at: try object.required("textSHA256")
            )
        }
        let id: Document.ID? = try object.id("document")
        if let id, !id.isValid {
            throw object.fault("has a \"document\" that is no identifier", at: try object.required("document"))
        }
        let author = try object.requiredString("author")
        guard !author.isEmpty else { throw object.fault("has an empty \"author\"", at: try object.required("author")) }
        return CorrectionSet(
            textSHA256: digest,
            author: author,
            documentID: id,
            sourceName: try object.string("source"),
            made: try object.moment("made"),
            note: try object.string("note"),
            corrections: try object.requiredArray("corrections", correction)
        )
    }

    private func correction(_ element: JSONElement) throws(JSONFault) -> Correction {
        // Which members it may have depends on one of them.
        let any = try JSONObject(element, "correction", [])
        let action: Correction.Action =
            switch try any.requiredString("action") {
            case "add": .add(try addition(element))
            case "reject": .reject(try target("target", of: try self.object(element, .rejection)))
            case "change": .change(try change(element))
            case "link": .link(try link(element))
            case "block": .block(try block(element))
            case "metadata": .metadata(try metadata(element))
            case let name:
                throw any.fault("has the \"action\" \"\(name)\", which is none", at: try any.required("action"))
            }
        let correction = Correction(action, note: try any.string("note"), made: try any.moment("made"))
        do {
            try correction.check()
        } catch {
            throw JSONFault(
                .invalidDocument,
                "The correction breaks a rule",
                at: element.offset,
                underlyingError: error
            )
        }
        return correction
    }

    private func object(_ element: JSONElement, _ known: JSONMembers) throws(JSONFault) -> JSONObject {
        let object = try JSONObject(element, "correction", known)
        try object.close()
        return object
    }

    // MARK: Actions

    private func addition(_ element: JSONElement) throws(JSONFault) -> AnnotationAddition {
        let object = try object(element, .addition)
        return AnnotationAddition(
            try value(try object.required("value"), kind: try object.requiredTerm("kind")),
            form: try object.term("form"),
            at: try object.requiredArray("anchors", anchor)
        )
    }

    private func change(_ element: JSONElement) throws(JSONFault) -> AnnotationChange {
        let object = try object(element, .change)
        let target = try target("target", of: object)
        var value: AnnotationValue?
        if let element = try object.member("value") {
            value = try self.value(element, kind: try object.term("kind") ?? target.kind)
        } else if let kind = try object.member("kind") {
            throw object.fault("has a \"kind\" and no \"value\"", at: kind)
        }
        let anchors = try object.array("anchors", anchor)
        return AnnotationChange(
            target,
            to: value,
            form: try object.term("form"),
            at: try object.member("anchors") == nil ? nil : anchors
        )
    }

    private func link(_ element: JSONElement) throws(JSONFault) -> EntityLink {
        let object = try object(element, .link)
        let destinations: [EntityLink.Destination?] = [
            try object.member("mention") == nil ? nil : .mention(try target("mention", of: object)),
            try object.member("entity").map(entity),
            try object.boolean("nothing") == true ? .nothing : nil,
        ]
        let given = destinations.compactMap { $0 }
        guard given.count == 1 else {
            throw object.fault("must have one of \"mention\", \"entity\" and a true \"nothing\"", at: element)
        }
        return EntityLink(try target("target", of: object), to: given[0])
    }

    private func entity(_ element: JSONElement) throws(JSONFault) -> EntityLink.Destination {
        let object = try JSONObject(element, "entity", .entityDescription)
        try object.close()
        return .entity(
            EntityDescription(
                name: try object.requiredString("name"),
                kind: try object.term("kind"),
                identifiers: try object.array("identifiers", ExternalIdentifier.init)
            )
        )
    }

    private func block(_ element: JSONElement) throws(JSONFault) -> BlockCorrection {
        let object = try object(element, .blockCorrection)
        return BlockCorrection(
            at: try anchor(try object.required("anchor")),
            kind: try object.term("kind"),
            level: try object.integer("level"),
            startsBlock: try object.boolean("startsBlock") ?? false
        )
    }

    private func metadata(_ element: JSONElement) throws(JSONFault) -> MetadataCorrection {
        let object = try object(element, .metadataCorrection)
        return MetadataCorrection(
            try object.requiredTerm("name"),
            to: try object.requiredArray("values") { element throws(JSONFault) in
                let value = try JSONObject(element, "value", .metadataValue)
                try value.close()
                return try values.value(of: value)
            }
        )
    }

    // MARK: Parts

    private func value(_ element: JSONElement, kind: AnnotationKind) throws(JSONFault) -> AnnotationValue {
        let value = try values.value(element, kind: kind)
        guard value == value.withoutReferences else {
            throw JSONFault(
                "The value names entities by identifiers or places of the text, which are of one reading alone.",
                at: element.offset
            )
        }
        return value
    }

    private func target(_ name: StaticString, of object: JSONObject) throws(JSONFault) -> AnnotationTarget {
        let target = try JSONObject(try object.required(name), "target", .annotationTarget)
        try target.close()
        return AnnotationTarget(try target.requiredTerm("kind"), at: try target.requiredArray("anchors", anchor))
    }

    private func anchor(_ element: JSONElement) throws(JSONFault) -> TextAnchor {
        let object = try JSONObject(element, "anchor", .anchor)
        try object.close()
        let quote = TextQuoteSelector(
            exact: try object.requiredString("exact"),
            prefix: try object.string("prefix"),
            suffix: try object.string("suffix")
        )
        guard let start = try object.integer("start") else {
            if let end = try object.member("end") { throw object.fault("has an \"end\" and no \"start\"", at: end) }
            return TextAnchor(quote)
        }
        return TextAnchor(quote, at: TextPositionSelector(start: start, end: try object.requiredInteger("end")))
    }
}
