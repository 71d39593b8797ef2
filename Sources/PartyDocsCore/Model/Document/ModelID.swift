/// The identifier of one thing of the model, typed by what it identifies.
///
/// Every identifier of a checked ``Document`` is an ASCII NCName (Namespaces in XML 1.0, production 4) of at most
/// 64 characters, so that any format can carry it as it is: a letter or `_`, then letters, digits, `_`, `-` and `.`.
/// All identifiers of one document differ from each other, whatever they identify, because XML has one name space
/// for them.
public struct ModelID<Subject>: Hashable, Sendable {
    /// The identifier as it is written.
    public let rawValue: String

    /// Makes an identifier without checking it; ``Document`` checks.
    ///
    /// - Parameter rawValue: The identifier as it is written.
    @inlinable
    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    /// Whether the identifier is an ASCII NCName of at most 64 characters.
    public var isValid: Bool {
        let bytes = rawValue.utf8
        guard let first = bytes.first, bytes.count <= 64 else { return false }
        guard first.isASCIILetter || first == UInt8(ascii: "_") else { return false }
        return bytes.dropFirst().allSatisfy { byte in
            byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: ".")
        }
    }
}

extension ModelID: ExpressibleByStringLiteral {
    /// Makes an identifier from a literal.
    ///
    /// - Parameter value: The identifier as it is written.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension ModelID: Comparable {
    /// Orders identifiers by their bytes.
    public static func < (left: ModelID, right: ModelID) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}

extension ModelID: CustomStringConvertible {
    /// The identifier as it is written.
    public var description: String { rawValue }
}
