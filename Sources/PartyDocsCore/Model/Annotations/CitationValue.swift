/// The mention of an official document.
public struct CitationValue: Hashable, Sendable {
    /// A part of the cited document.
    public struct Locator: Hashable, Sendable {
        /// The unit, as written in lower case (`khoản`, `điều`).
        public var unit: String
        /// The number or letter of the unit, as printed.
        public var number: String

        /// Makes a locator.
        ///
        /// - Parameters:
        ///   - unit: The unit, as written in lower case.
        ///   - number: The number or letter of the unit, as printed.
        public init(unit: String, number: String) {
            self.unit = unit
            self.number = number
        }
    }

    /// What the mention or its clause states of the document.
    public var reference: DocumentReference
    /// The place inside the document that is meant, outermost last as printed (`khoản 4, Điều 358`).
    public var locators: [Locator]
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - reference: What the mention or its clause states of the document.
    ///   - locators: The place inside the document that is meant, outermost last as printed (`khoản 4, Điều 358`).
    ///   - fields: Fields that this version does not know.
    public init(
        reference: DocumentReference = DocumentReference(),
        locators: [Locator] = [],
        fields: Fields = [:]
    ) {
        self.reference = reference
        self.locators = locators
        self.fields = fields
    }
}
