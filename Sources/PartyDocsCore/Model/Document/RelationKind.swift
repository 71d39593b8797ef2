/// The kind of a relation; open.
public struct RelationKind: VocabularyTerm {
    /// The term as it is written in files.
    public let rawValue: String

    /// Makes a term from its written form.
    ///
    /// - Parameter rawValue: The term as it is written in files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// The subject, a person, holds an office of the object, an organization.
    public static let holds = Self(rawValue: "holds")
    /// The subject is appointed or elected to an office of the object.
    public static let appointed = Self(rawValue: "appointed")
    /// The subject is released from an office of the object.
    public static let released = Self(rawValue: "released")
    /// The subject is a part of the object.
    public static let partOf = Self(rawValue: "partOf")
    /// The subject follows the object.
    public static let succeeds = Self(rawValue: "succeeds")
    /// The subject, an organization or person, issues the object, a document.
    public static let issues = Self(rawValue: "issues")
    /// The subject, a document, amends the object.
    public static let amends = Self(rawValue: "amends")
    /// The subject, a document, replaces the object.
    public static let replaces = Self(rawValue: "replaces")
    /// The subject, a document, ends the object's force without taking its place.
    public static let repeals = Self(rawValue: "repeals")
    /// The subject chairs the object, an event.
    public static let chairs = Self(rawValue: "chairs")
    /// The subject attends the object, an event.
    public static let attends = Self(rawValue: "attends")
}
