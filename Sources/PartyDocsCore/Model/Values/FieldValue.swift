/// A value of a field that this version of the library has no type for.
///
/// Kinds and fields of the model are open: what a newer version or a user's recogniser wrote is read into such
/// values and written back unchanged, by XML as well as JSON.
public indirect enum FieldValue: Hashable, Sendable {
    /// No value, as JSON's `null`.
    case null
    /// A truth value.
    case bool(Bool)
    /// A number as it was printed, in JSON's grammar (RFC 8259, section 6), digits untouched.
    case number(String)
    /// A string.
    case string(String)
    /// A list of values.
    case array([FieldValue])
    /// A list of named values.
    case object(Fields)
}

extension FieldValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
    /// Makes a string.
    ///
    /// - Parameter value: The string.
    public init(stringLiteral value: String) { self = .string(value) }

    /// Makes a truth value.
    ///
    /// - Parameter value: The truth value.
    public init(booleanLiteral value: Bool) { self = .bool(value) }

    /// Makes a number.
    ///
    /// - Parameter value: The number.
    public init(integerLiteral value: Int) { self = .number(String(value)) }

    /// Makes a list.
    ///
    /// - Parameter elements: The values of the list.
    public init(arrayLiteral elements: FieldValue...) { self = .array(elements) }

    /// Makes a list of named values.
    ///
    /// - Parameter elements: The names and values, each name once.
    public init(dictionaryLiteral elements: (String, FieldValue)...) {
        self = .object(Fields(elements.map { Fields.Element(name: $0.0, value: $0.1) }))
    }

    /// Makes the absent value.
    ///
    /// - Parameter nilLiteral: Nothing.
    public init(nilLiteral: ()) { self = .null }
}
