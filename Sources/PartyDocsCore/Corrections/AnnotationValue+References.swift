extension AnnotationValue {
    /// The value without what only one reading of a text knows: references to entities, and spans.
    public var withoutReferences: AnnotationValue {
        switch self {
        case .person, .organization, .quantity, .place, .honorific, .other: return self
        case .office(var value):
            value.organization = nil
            value.holder = nil
            return .office(value)
        case .citation(var value):
            value.reference.issuer = nil
            return .citation(value)
        case .event(var value):
            value.body = nil
            value.place = nil
            value.chairs = []
            value.participants = []
            return .event(value)
        case .date(var value):
            value.body = nil
            value.yearEvidence = []
            return .date(value)
        case .quotation(var value):
            value.speaker = nil
            return .quotation(value)
        case .assessment(var value):
            value.issuer = nil
            value.addressee = nil
            return .assessment(value)
        }
    }
}
