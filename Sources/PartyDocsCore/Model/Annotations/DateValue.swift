/// A date or period.
public struct DateValue: Hashable, Sendable {
    /// What sort of expression it is.
    public var dateKind: DateKind?
    /// The calendar value; nil when the expression has none.
    public var temporal: TemporalValue?
    /// Whether the expression prints its year; nil when the question does not arise.
    public var isYearStated: Bool?
    /// What a year that is not printed was inferred from; nil when it was not inferred.
    public var yearBasis: YearBasis?
    /// The spans that the inference rests on.
    public var yearEvidence: [TextSpan]
    /// The part of the day.
    public var partOfDay: PartOfDay?
    /// The printed day of the week by ISO 8601, 1 for Monday to 7 for Sunday.
    public var weekday: Int?
    /// The number of a term of office (`khóa XII` is 12).
    public var termNumber: Int?
    /// The body whose term it is.
    public var body: Entity.ID?
    /// The calendar, when it is not the Gregorian (`lunar`).
    public var calendar: String?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - dateKind: What sort of expression it is.
    ///   - temporal: The calendar value; nil when the expression has none.
    ///   - isYearStated: Whether the expression prints its year; nil when the question does not arise.
    ///   - yearBasis: What a year that is not printed was inferred from; nil when it was not inferred.
    ///   - yearEvidence: The spans that the inference rests on.
    ///   - partOfDay: The part of the day.
    ///   - weekday: The printed day of the week by ISO 8601, 1 for Monday to 7 for Sunday.
    ///   - termNumber: The number of a term of office (`khóa XII` is 12).
    ///   - body: The body whose term it is.
    ///   - calendar: The calendar, when it is not the Gregorian (`lunar`).
    ///   - fields: Fields that this version does not know.
    public init(
        dateKind: DateKind? = nil,
        temporal: TemporalValue? = nil,
        isYearStated: Bool? = nil,
        yearBasis: YearBasis? = nil,
        yearEvidence: [TextSpan] = [],
        partOfDay: PartOfDay? = nil,
        weekday: Int? = nil,
        termNumber: Int? = nil,
        body: Entity.ID? = nil,
        calendar: String? = nil,
        fields: Fields = [:]
    ) {
        self.dateKind = dateKind
        self.temporal = temporal
        self.isYearStated = isYearStated
        self.yearBasis = yearBasis
        self.yearEvidence = yearEvidence
        self.partOfDay = partOfDay
        self.weekday = weekday
        self.termNumber = termNumber
        self.body = body
        self.calendar = calendar
        self.fields = fields
    }
}
