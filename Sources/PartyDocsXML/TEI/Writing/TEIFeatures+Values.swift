internal import PartyDocsCore

extension TEIFeatures {
    /// Adds all that an annotation says but its entity and its makers.
    mutating func add(_ annotation: Annotation) {
        add("form", annotation.form?.rawValue)
        if annotation.status != .proposed { add("status", annotation.status.rawValue) }
        if !annotation.certainty.isOfTEI { add("certainty", annotation.certainty.rawValue) }
        add(annotation.value)
        add(annotation.fields)
    }

    private mutating func add(_ value: AnnotationValue) {
        switch value {
        case .person(let value):
            add("name", value.name)
            add("honorific", value.honorific)
            add(value.fields)
        case .office(let value): add(value)
        case .organization(let value):
            add("name", value.name)
            add("organizationKind", value.organizationKind)
            add(value.fields)
        case .citation(let value): add(value)
        case .event(let value): add(value)
        case .date(let value): add(value)
        case .quantity(let value): add(value)
        case .place(let value):
            add("name", value.name)
            add("placeKind", value.placeKind)
            add(value.fields)
        case .quotation(let value):
            add("quotationKind", value.quotationKind)
            add("speaker", value.speaker)
            add(value.fields)
        case .assessment(let value):
            add("function", value.function.rawValue)
            add("issuer", value.issuer)
            add("addressee", value.addressee)
            add(value.fields)
        case .honorific(let value):
            add("word", value.word)
            add(value.fields)
        case .other(let value):
            add("kind", value.kind.rawValue)
            add(value.fields)
        }
    }

    private mutating func add(_ office: OfficeValue) {
        add("title", office.title)
        add("organization", office.organization)
        add("organizationAsWritten", office.organizationAsWritten)
        add("isOrganizationStated", office.isOrganizationStated)
        add("holder", office.holder)
        add("holderAsWritten", office.holderAsWritten)
        add("standing", office.standing?.rawValue)
        add(office.fields)
    }

    private mutating func add(_ citation: CitationValue) {
        add(citation.reference)
        let locators = citation.locators.map { locator in
            TEIFeature.Value.field(["unit": .string(locator.unit), "number": .string(locator.number)])
        }
        if !locators.isEmpty { add("locators", .list(locators)) }
        add(citation.fields)
    }

    /// Adds what is said of an official document.
    mutating func add(_ reference: DocumentReference) {
        add("documentKind", reference.documentKind)
        add("kindCandidates", reference.kindCandidates)
        add("number", reference.number)
        add("numberAsWritten", reference.numberAsWritten)
        add("year", reference.year)
        add("symbol", reference.symbol)
        add("issuer", reference.issuer)
        add("issuerAsWritten", reference.issuerAsWritten)
        add("issuerCandidates", reference.issuerCandidates)
        add("date", reference.date)
        add("session", reference.session)
        add("congressTerm", reference.congressTerm)
        add("subject", reference.subject)
        add(reference.fields)
    }

    /// Adds what is said of an event.
    mutating func add(_ event: EventValue) {
        add("eventKind", event.eventKind)
        add("ordinal", event.ordinal)
        add("ordinalAsWritten", event.ordinalAsWritten)
        add("term", event.term)
        add("congressTerm", event.congressTerm)
        add("body", event.body)
        add("date", event.date)
        add("place", event.place)
        add("chairs", event.chairs)
        add("participants", event.participants)
        add("status", event.status?.rawValue)
        add(event.fields)
    }

    private mutating func add(_ date: DateValue) {
        add("dateKind", date.dateKind?.rawValue)
        add("temporal", date.temporal)
        add("isYearStated", date.isYearStated)
        add("yearBasis", date.yearBasis?.rawValue)
        add("yearEvidence", date.yearEvidence)
        add("partOfDay", date.partOfDay?.rawValue)
        add("weekday", date.weekday)
        add("termNumber", date.termNumber)
        add("body", date.body)
        add("calendar", date.calendar)
        add(date.fields)
    }

    private mutating func add(_ quantity: QuantityValue) {
        add("value", quantity.value)
        add("upperValue", quantity.upperValue)
        add("unit", quantity.unit)
        if quantity.isUnitImplied { add("isUnitImplied", true) }
        add("approximation", quantity.approximation.rawValue)
        add("numberAsWritten", quantity.numberAsWritten)
        add("numerator", quantity.numerator)
        add("denominator", quantity.denominator)
        add("percent", quantity.percent)
        add("arithmetic", quantity.arithmetic?.rawValue)
        add(quantity.fields)
    }
}

extension Certainty {
    /// Whether `cert` has a value for it.
    var isOfTEI: Bool { self == .high || self == .medium || self == .low }
}
