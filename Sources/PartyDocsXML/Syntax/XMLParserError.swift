internal import CPartyDocsXML

/// What libxml2 finds wrong with bytes that are not well-formed XML; the place is in the error that this one caused.
public struct XMLParserError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The code of libxml2 (`xmlParserErrors`); zero for a refusal by this library.
    public let code: Int
    /// What is wrong, in the words of libxml2.
    public let message: String

    init(code: Int, message: String) {
        self.code = code
        self.message = message
    }

    init(_ error: pdx_error) {
        code = Int(error.code)
        var message = String(cString: error.message)
        while message.utf8.last == UInt8(ascii: "\n") { message.removeLast() }
        self.message = message
    }

    /// The message and the code.
    public var description: String { code == 0 ? message : "\(message) (libxml2 \(code))" }
}
