internal import PartyDocsCore

/// The inline element that holds a fragment of an annotation.
///
/// A mention that a person has rejected is a `seg`, so that a search for names does not find it. A citation is a
/// `bibl` where the schema allows one, inside names, figures and the like an `rs`.
enum TEIMention {
    case persName, roleName, orgName, placeName, eventName, bibl, rs
    case date, measure, quotation, honorific, segment

    init(_ annotation: Annotation, mayBeBibliography: Bool) {
        guard annotation.status != .rejected else {
            self = .segment
            return
        }
        switch annotation.value {
        case .person: self = .persName
        case .office: self = .roleName
        case .organization: self = .orgName
        case .place: self = .placeName
        case .event: self = .eventName
        case .citation: self = mayBeBibliography ? .bibl : .rs
        case .date: self = .date
        case .quantity: self = .measure
        case .quotation: self = .quotation
        case .honorific: self = .honorific
        case .assessment, .other: self = .segment
        }
    }

    /// The name of the element.
    var name: StaticString {
        switch self {
        case .persName: "persName"
        case .roleName: "roleName"
        case .orgName: "orgName"
        case .placeName: "placeName"
        case .eventName: "eventName"
        case .bibl: "bibl"
        case .rs: "rs"
        case .date: "date"
        case .measure: "measure"
        case .quotation: "q"
        case .honorific: "addName"
        case .segment: "seg"
        }
    }

    /// Whether the element may hold a `bibl`.
    var mayHoldBibliography: Bool {
        switch self {
        case .bibl, .quotation, .segment: true
        default: false
        }
    }

    /// Whether the element has the attribute `ref`; others refer to the entity by `corresp`.
    var hasReference: Bool {
        switch self {
        case .measure, .quotation, .segment: false
        default: true
        }
    }
}

extension TEIDocumentWriter {
    /// The attributes of the first fragment of an annotation.
    func attributes(of annotation: Annotation, as mention: TEIMention) -> [TEIAttribute] {
        let type = self.type(of: annotation, as: mention)
        let entity = reference(to: annotation.entity)
        var attributes: [TEIAttribute] = [
            ("xml:id", identifiers(annotation.id)),
            ("type", type.type.map(TEIToken.word)),
            ("subtype", type.subtype.map(TEIToken.word)),
            (mention.hasReference ? "ref" : "corresp", entity),
        ]
        if annotation.status != .rejected { attributes += values(of: annotation.value) }
        attributes.append(("cert", certainty(annotation.certainty)))
        attributes.append(("resp", makers.references(to: annotation.makers)))
        return attributes
    }

    private func type(of annotation: Annotation, as mention: TEIMention) -> (type: String?, subtype: String?) {
        if annotation.status == .rejected { return ("rejected", annotation.kind.rawValue) }
        let form = annotation.form?.rawValue
        return switch annotation.value {
        case .citation where mention == .rs: ("citation", form)
        case .person, .office, .organization, .citation, .event, .place: (form, nil)
        case .date(let date): (date.dateKind?.rawValue, nil)
        case .quantity(let quantity): (quantity.approximation == .exact ? nil : quantity.approximation.rawValue, nil)
        case .quotation(let quotation): (quotation.quotationKind, nil)
        case .assessment(let assessment): ("assessment", assessment.function.rawValue)
        case .honorific: ("honorific", nil)
        case .other(let other): (other.kind.rawValue, nil)
        }
    }

    private func values(of value: AnnotationValue) -> [TEIAttribute] {
        switch value {
        case .date(let date): date.temporal.map { TEIDates.attributes(of: $0) } ?? []
        case .quantity(let quantity): values(of: quantity)
        case .quotation(let quotation): [("who", reference(to: quotation.speaker))]
        default: []
        }
    }

    private func values(of quantity: QuantityValue) -> [TEIAttribute] {
        var attributes: [TEIAttribute] = []
        if let upper = quantity.upperValue {
            attributes = [("min", quantity.value?.description), ("max", upper.description)]
        } else if let value = quantity.value {
            attributes = [("quantity", value.description)]
            if quantity.approximation == .atLeast { attributes.append(("atLeast", value.description)) }
            if quantity.approximation == .atMost { attributes.append(("atMost", value.description)) }
        } else if let numerator = quantity.numerator?.integerValue, let denominator = quantity.denominator?.integerValue
        {
            attributes = [("quantity", "\(numerator)/\(denominator)")]
        }
        attributes.append(("unitRef", quantity.unit.flatMap { units.reference(to: $0) }))
        return attributes
    }
}
