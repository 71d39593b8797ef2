/// A congress, conference, meeting or the like.
public struct EventValue: Hashable, Sendable {
    /// The sort of event by its Vietnamese word in lower case (`đại hội`, `hội nghị`).
    public var eventKind: String?
    /// The number in its series (`lần thứ XIII` is 13).
    public var ordinal: Int?
    /// The number as printed.
    public var ordinalAsWritten: String?
    /// The term of office that it opens (`nhiệm kỳ 2020-2025`).
    public var term: TemporalValue?
    /// The number of the term to which a plenum belongs (`khóa XII`).
    public var congressTerm: Int?
    /// The organization whose event it is.
    public var body: Entity.ID?
    /// When it takes place.
    public var date: TemporalValue?
    /// Where it takes place.
    public var place: Entity.ID?
    /// Who chairs it (chủ trì).
    public var chairs: [Entity.ID]
    /// Who else is said to take part.
    public var participants: [Entity.ID]
    /// Where it stands as of the text.
    public var status: EventStatus?
    /// Fields that this version does not know.
    public var fields: Fields

    /// Makes the value from its parts.
    ///
    /// - Parameters:
    ///   - eventKind: The sort of event by its Vietnamese word in lower case (`đại hội`, `hội nghị`).
    ///   - ordinal: The number in its series (`lần thứ XIII` is 13).
    ///   - ordinalAsWritten: The number as printed.
    ///   - term: The term of office that it opens (`nhiệm kỳ 2020-2025`).
    ///   - congressTerm: The number of the term to which a plenum belongs (`khóa XII`).
    ///   - body: The organization whose event it is.
    ///   - date: When it takes place.
    ///   - place: Where it takes place.
    ///   - chairs: Who chairs it (chủ trì).
    ///   - participants: Who else is said to take part.
    ///   - status: Where it stands as of the text.
    ///   - fields: Fields that this version does not know.
    public init(
        eventKind: String? = nil,
        ordinal: Int? = nil,
        ordinalAsWritten: String? = nil,
        term: TemporalValue? = nil,
        congressTerm: Int? = nil,
        body: Entity.ID? = nil,
        date: TemporalValue? = nil,
        place: Entity.ID? = nil,
        chairs: [Entity.ID] = [],
        participants: [Entity.ID] = [],
        status: EventStatus? = nil,
        fields: Fields = [:]
    ) {
        self.eventKind = eventKind
        self.ordinal = ordinal
        self.ordinalAsWritten = ordinalAsWritten
        self.term = term
        self.congressTerm = congressTerm
        self.body = body
        self.date = date
        self.place = place
        self.chairs = chairs
        self.participants = participants
        self.status = status
        self.fields = fields
    }
}
