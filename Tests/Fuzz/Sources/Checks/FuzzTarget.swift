/// What is given any bytes: a reader or a decoder, with the rules that hold whatever it is given.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// Plain texts.
    case text
    /// Pages.
    case html
    /// Documents as XML.
    case xml
    /// The validation of XML against the schema.
    case schema
    /// Documents as JSON and JSON Lines.
    case json
    /// Any JSON value.
    case value
    /// Authority files.
    case authority
    /// Files of corrections.
    case corrections
    /// Comma-separated values.
    case csv
    /// The manifest of a bag.
    case manifest
    /// All tag files of a bag.
    case bag

    /// Checks the rules on one input.
    ///
    /// - Parameter input: The bytes.
    /// - Throws: ``FuzzViolation`` for the first rule that is broken.
    package func check(_ input: [UInt8]) throws(FuzzViolation) {
        switch self {
        case .text: try TextCheck.check(input)
        case .html: try HTMLCheck.check(input)
        case .xml: try XMLCheck.check(input)
        case .schema: try SchemaCheck.check(input)
        case .json: try JSONCheck.check(input)
        case .value: try ValueCheck.check(input)
        case .authority: try AuthorityCheck.check(input)
        case .corrections: try CorrectionsCheck.check(input)
        case .csv: try CSVCheck.check(input)
        case .manifest: try BagCheck.check(manifest: input)
        case .bag: try BagCheck.check(parts: input)
        }
    }

    /// Checks the rules on one input of libFuzzer; a broken rule ends the process, so that the input is kept.
    ///
    /// - Parameters:
    ///   - start: The first byte.
    ///   - count: The number of bytes.
    /// - Returns: Zero: the input counts for the corpus.
    package func run(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
        do throws(FuzzViolation) {
            try check(Array(UnsafeBufferPointer(start: start, count: count)))
        } catch {
            fatalError("\(self): \(error)")
        }
        return 0
    }
}
