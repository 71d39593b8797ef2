internal import CPartyDocsXML

/// What a parser or validator of XML found wrong.
public struct XMLDiagnostic: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line, from 1; zero when it is not known.
    public let line: Int
    /// The column, from 1; zero when it is not known, as of every fault against a schema.
    public let column: Int
    /// The code of libxml2 (`xmlParserErrors`); zero for a refusal by this library.
    public let code: Int
    /// What is wrong, in the words of libxml2.
    public let message: String

    init(_ error: pdx_error) {
        let parserError = XMLParserError(error)
        self.init(line: Int(error.line), column: Int(error.column), parserError)
    }

    init(line: Int, column: Int, _ error: XMLParserError) {
        self.line = line
        self.column = column
        code = error.code
        message = error.message
    }

    /// The place, the message and the code.
    public var description: String {
        let place = column > 0 ? "\(line):\(column)" : "\(line)"
        return "\(place): \(XMLParserError(code: code, message: message))"
    }
}
