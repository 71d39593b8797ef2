/// The corrections that a person made to what was read from one text.
///
/// A reader applies them after its recognisers, and they win. A later run with other rules keeps each: in the same
/// text by its place, in a text that has changed by its quote. What no longer applies is reported, never guessed.
public struct CorrectionSet: Hashable, Sendable {
    /// The SHA-256 of the text's UTF-8 that the corrections were made to, 64 lower-case hexadecimal digits.
    public var textSHA256: String
    /// The identifier of the document, by which it is known when its text has changed.
    public var documentID: Document.ID?
    /// The name of its source, a path or a file name, by which it is known when its text has changed.
    public var sourceName: String?
    /// The name of the person.
    public var author: String
    /// When the corrections were made, if that is known.
    public var made: Moment?
    /// What the person says of all of them.
    public var note: String?
    /// The corrections, in the order in which they are applied; of two that contradict each other the later wins.
    public var corrections: [Correction]

    /// Makes a set.
    ///
    /// - Parameters:
    ///   - textSHA256: The SHA-256 of the text's UTF-8, 64 lower-case hexadecimal digits.
    ///   - author: The name of the person.
    ///   - documentID: The identifier of the document.
    ///   - sourceName: The name of its source.
    ///   - made: When the corrections were made; no clock is asked.
    ///   - note: What the person says of all of them.
    ///   - corrections: The corrections, in the order in which they are applied.
    public init(
        textSHA256: String,
        author: String,
        documentID: Document.ID? = nil,
        sourceName: String? = nil,
        made: Moment? = nil,
        note: String? = nil,
        corrections: [Correction] = []
    ) {
        self.textSHA256 = textSHA256
        self.documentID = documentID
        self.sourceName = sourceName
        self.author = author
        self.made = made
        self.note = note
        self.corrections = corrections
    }

    /// The maker of what the corrections say.
    public var maker: Maker { Maker(kind: .person, name: author) }

    /// Tells whether the corrections are for a document: by its text, its identifier or the name of its source.
    ///
    /// - Parameters:
    ///   - textSHA256: The SHA-256 of the document's text.
    ///   - documentID: The identifier of the document.
    ///   - sourceName: The name of its source, a path; where the set has a file name alone, any folder will do.
    /// - Returns: Whether they are.
    public func concerns(textSHA256: String, documentID: Document.ID, sourceName: String?) -> Bool {
        if self.textSHA256 == textSHA256 || self.documentID == documentID { return true }
        guard let own = self.sourceName, let sourceName else { return false }
        if own.utf8.elementsEqual(sourceName.utf8) { return true }
        let slash = UInt8(ascii: "/")
        guard let last = sourceName.utf8.split(separator: slash).last else { return false }
        return last.elementsEqual(own.utf8)
    }
}
