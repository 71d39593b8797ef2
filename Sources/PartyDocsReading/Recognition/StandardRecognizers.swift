extension Annotator {
    /// The built-in recognisers, in their order: each sees what those before it found.
    public static let defaultRecognizers: [any Recognizer] = [
        QuotationRecognizer(),
        DateRecognizer(),
        OrganizationRecognizer(),
        CitationRecognizer(),
        QuantityRecognizer(),
        PlaceRecognizer(),
        EventRecognizer(),
        OfficeRecognizer(),
        PersonRecognizer(),
        AssessmentRecognizer(),
        ArithmeticRecognizer(),
    ]

    /// The names and titles that the built-in recognisers know.
    public static let defaultLexicon = Lexicon.standard

    /// The built-in linker.
    public static let defaultLinker: any Linking = EntityLinker()
}
