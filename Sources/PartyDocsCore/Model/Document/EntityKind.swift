/// The kind of an entity; open.
public struct EntityKind: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A person.
    public static let person = Self(rawValue: "person")
    /// An organization.
    public static let organization = Self(rawValue: "organization")
    /// An official document.
    public static let document = Self(rawValue: "document")
    /// An event.
    public static let event = Self(rawValue: "event")
    /// An office (chức vụ): a title in an organization, whoever holds it.
    public static let office = Self(rawValue: "office")
    /// A place.
    public static let place = Self(rawValue: "place")
}
