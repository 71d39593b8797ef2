internal import PartyDocs

/// The rules of validating against the schema.
enum SchemaCheck {
    private static let schema = try? PartyDocsXMLSchema.compiled()

    static func check(_ input: [UInt8]) throws(FuzzViolation) {
        guard let schema else { throw FuzzViolation("The schema does not compile.") }
        let faults = schema.validate(input)
        let again = schema.validate(input)
        try require(again == faults, "First \(faults), then \(again).")
        let places = Places(of: input)
        for fault in faults {
            try require(!fault.message.isEmpty, "A fault has no message.")
            try places.check(line: fault.line, "\(fault)")
        }
        guard faults.isEmpty else { return }
        let outcome = DecodingOutcome(of: XMLDocumentDecoder(), reading: PieceSource(input))
        if let error = outcome.error {
            try require(
                error.code == .malformed || error.code == .invalidDocument || error.code == .unsupportedVersion,
                "What is valid is refused for another reason than its values: \(error)"
            )
        }
    }
}
