internal import PartyDocsCore

/// Annotations with their values.
extension XMLDocumentEncoder {
    func encodeAnnotations() throws {
        try list("annotations", document.annotations) { try encode($0) }
    }

    private func encode(_ annotation: Annotation) throws {
        try record.open("annotation")
        try record.attribute("ref", id: annotation.id)
        try record.attribute("kind", term: annotation.kind)
        if annotation.spans.count == 1 { try bounds(annotation.spans[0]) }
        try record.attribute("form", term: annotation.form)
        try record.attribute("makers", makers.list(annotation.makers))
        try record.attribute("status", term: annotation.status)
        try record.attribute("certainty", term: annotation.certainty)
        if annotation.spans.count > 1 {
            for span in annotation.spans { try record.leaf("part") { try bounds(span) } }
        }
        try record.open("value")
        try encode(annotation.value)
        try record.close()
        try encode(annotation.fields)
        try record.close()
    }

    private func encode(_ value: AnnotationValue) throws {
        switch value {
        case .person(let value):
            try record.attribute("name", value.name)
            try record.attribute("honorific", value.honorific)
            try encode(value.fields)
        case .office(let value): try encode(value)
        case .organization(let value):
            try record.attribute("name", value.name)
            try record.attribute("organizationKind", value.organizationKind)
            try encode(value.fields)
        case .citation(let value): try encode(value)
        case .event(let value): try encodeParts(of: value)
        case .date(let value): try encode(value)
        case .quantity(let value): try encode(value)
        case .place(let value):
            try record.attribute("name", value.name)
            try record.attribute("placeKind", value.placeKind)
            try encode(value.fields)
        case .quotation(let value):
            try record.attribute("quotationKind", value.quotationKind)
            try record.attribute("speaker", id: value.speaker)
            try encode(value.fields)
        case .assessment(let value):
            try record.attribute("function", term: value.function)
            try record.attribute("issuer", id: value.issuer)
            try record.attribute("addressee", id: value.addressee)
            try encode(value.fields)
        case .honorific(let value):
            try record.attribute("word", value.word)
            try encode(value.fields)
        case .other(let value): try encode(value.fields)
        }
    }

    private func encode(_ value: OfficeValue) throws {
        try record.attribute("title", value.title)
        try record.attribute("organization", id: value.organization)
        try record.attribute("organizationAsWritten", value.organizationAsWritten)
        try record.attribute("organizationStated", value.isOrganizationStated)
        try record.attribute("holder", id: value.holder)
        try record.attribute("holderAsWritten", value.holderAsWritten)
        try record.attribute("standing", term: value.standing)
        try encode(value.fields)
    }

    private func encode(_ value: CitationValue) throws {
        try encode(value.reference)
        for locator in value.locators {
            try record.leaf("locator") {
                try record.attribute("unit", locator.unit)
                try record.attribute("number", locator.number)
            }
        }
        try encode(value.fields)
    }

    func encodeParts(of value: EventValue) throws {
        try record.attribute("eventKind", value.eventKind)
        try record.attribute("ordinal", value.ordinal)
        try record.attribute("ordinalAsWritten", value.ordinalAsWritten)
        try attribute("term", value.term)
        try record.attribute("congressTerm", value.congressTerm)
        try record.attribute("body", id: value.body)
        try attribute("date", value.date)
        try record.attribute("place", id: value.place)
        try record.attribute("chairs", ids: value.chairs)
        try record.attribute("participants", ids: value.participants)
        try record.attribute("status", term: value.status)
        try encode(value.fields)
    }

    private func encode(_ value: DateValue) throws {
        try record.attribute("dateKind", term: value.dateKind)
        try attribute("iso", value.temporal)
        try record.attribute("yearStated", value.isYearStated)
        try record.attribute("yearBasis", term: value.yearBasis)
        try record.attribute("partOfDay", term: value.partOfDay)
        try record.attribute("weekday", value.weekday)
        try record.attribute("termNumber", value.termNumber)
        try record.attribute("body", id: value.body)
        try record.attribute("calendar", value.calendar)
        try encode(value.yearEvidence, as: "yearEvidence")
        try encode(value.fields)
    }

    private func encode(_ value: QuantityValue) throws {
        try attribute("value", value.value)
        try attribute("upperValue", value.upperValue)
        try record.attribute("unit", value.unit)
        try record.attribute("unitImplied", value.isUnitImplied)
        try record.attribute("approximation", term: value.approximation)
        try record.attribute("numberAsWritten", value.numberAsWritten)
        try attribute("numerator", value.numerator)
        try attribute("denominator", value.denominator)
        try attribute("percent", value.percent)
        try record.attribute("arithmetic", term: value.arithmetic)
        try encode(value.fields)
    }

    /// What a text says of an official document.
    func encode(_ reference: DocumentReference) throws {
        try record.open("reference")
        try record.attribute("documentKind", reference.documentKind)
        try record.attribute("number", reference.number)
        try record.attribute("numberAsWritten", reference.numberAsWritten)
        try record.attribute("year", reference.year)
        try record.attribute("symbol", reference.symbol)
        try record.attribute("issuer", id: reference.issuer)
        try record.attribute("issuerAsWritten", reference.issuerAsWritten)
        try attribute("date", reference.date)
        try record.attribute("session", reference.session)
        try record.attribute("congressTerm", reference.congressTerm)
        try record.attribute("subject", reference.subject)
        for candidate in reference.kindCandidates {
            try record.leaf("kindCandidate") { try record.attribute("value", candidate) }
        }
        for candidate in reference.issuerCandidates {
            try record.leaf("issuerCandidate") { try record.attribute("value", candidate) }
        }
        try encode(reference.fields)
        try record.close()
    }
}
