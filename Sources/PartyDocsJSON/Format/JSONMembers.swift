/// The member names that the format gives a meaning to, object by object.
///
/// A field of the model that is unknown to the format is a member of another name.
struct JSONMembers: Sendable, ExpressibleByArrayLiteral {
    let names: [StaticString]

    init(arrayLiteral names: StaticString...) {
        self.names = names
    }

    private init(_ names: [StaticString]) {
        self.names = names
    }

    func contains(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        names.contains { $0.matches(name) }
    }

    static let document: Self = [
        "schema", "id", "offsetUnit", "text", "metadata", "identity", "blocks", "sections", "annotations", "entities",
        "relations", "provenance", "diagnostics",
    ]
    static let metadataEntry: Self = ["value", "iso", "scheme", "basis", "spans"]
    static let identity: Self = ["reference", "signers", "signingAuthority", "spans"]
    static let block: Self = [
        "id", "kind", "start", "end", "language", "level", "number", "marker", "cells", "credit", "image",
        "duplicateOf",
    ]
    static let section: Self = ["id", "kind", "label", "firstBlock", "lastBlock", "sections"]
    static let annotation: Self = [
        "id", "kind", "start", "end", "spans", "quote", "form", "entity", "value", "maker", "makers", "status",
        "certainty",
    ]
    static let entity: Self = ["id", "kind", "name", "otherNames", "identifiers", "reference", "event"]
    static let relation: Self = [
        "id", "kind", "subject", "object", "office", "standing", "period", "asOf", "evidence", "maker", "makers",
        "status", "certainty",
    ]
    static let provenance: Self = ["sources", "makers"]
    static let source: Self = ["name", "mediaType", "byteCount", "sha256", "encoding", "edits"]
    static let diagnostic: Self = ["severity", "code", "message", "span", "relatedSpans", "maker"]

    static let reference: Self = [
        "documentKind", "kindCandidates", "number", "numberAsWritten", "year", "symbol", "issuer", "issuerAsWritten",
        "issuerCandidates", "date", "session", "congressTerm", "subject",
    ]
    static let person: Self = ["name", "honorific"]
    static let office: Self = [
        "title", "organization", "organizationAsWritten", "organizationStated", "holder", "holderAsWritten",
        "standing",
    ]
    static let organization: Self = ["name", "organizationKind"]
    static let citation = Self(reference.names + ["locators", "referenceFields"])
    static let event: Self = [
        "eventKind", "ordinal", "ordinalAsWritten", "term", "congressTerm", "body", "date", "place", "chairs",
        "participants", "status",
    ]
    static let date: Self = [
        "dateKind", "iso", "yearStated", "yearBasis", "yearEvidence", "partOfDay", "weekday", "termNumber", "body",
        "calendar",
    ]
    static let quantity: Self = [
        "value", "upperValue", "unit", "unitImplied", "approximation", "numberAsWritten", "numerator", "denominator",
        "percent", "arithmetic",
    ]
    static let place: Self = ["name", "placeKind"]
    static let quotation: Self = ["quotationKind", "speaker"]
    static let assessment: Self = ["function", "issuer", "addressee"]
    static let honorific: Self = ["word"]

    static let correctionFile: Self = ["schema", "offsetUnit", "sets"]
    static let correctionSet: Self = ["textSHA256", "document", "source", "author", "made", "note", "corrections"]
    /// The members that a correction has whatever it corrects.
    private static let correction: Self = ["action", "note", "made"]
    static let addition = Self(correction.names + ["kind", "value", "form", "anchors"])
    static let rejection = Self(correction.names + ["target"])
    static let change = Self(correction.names + ["target", "kind", "value", "form", "anchors"])
    static let link = Self(correction.names + ["target", "mention", "entity", "nothing"])
    static let blockCorrection = Self(correction.names + ["anchor", "kind", "level", "startsBlock"])
    static let metadataCorrection = Self(correction.names + ["name", "values"])
    static let annotationTarget: Self = ["kind", "anchors"]
    static let anchor: Self = ["exact", "prefix", "suffix", "start", "end"]
    static let entityDescription: Self = ["kind", "name", "identifiers"]
    static let metadataValue: Self = ["value", "iso", "scheme"]

    static let span: Self = ["start", "end"]
    static let maker: Self = ["kind", "name", "version"]
    static let identifier: Self = ["scheme", "value"]
    static let locator: Self = ["unit", "number"]
    static let edit: Self = ["sourceStart", "sourceEnd", "start", "end", "reason", "original"]
}

extension StaticString {
    /// Whether the bytes are those of this string.
    @inline(__always)
    func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count == utf8CodeUnitCount, let start = bytes.baseAddress else {
            return bytes.count == utf8CodeUnitCount
        }
        for index in 0..<bytes.count where start[index] != utf8Start[index] { return false }
        return true
    }
}
