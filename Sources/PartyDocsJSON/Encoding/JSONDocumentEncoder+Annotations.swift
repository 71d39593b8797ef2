internal import PartyDocsCore

/// Annotations with their values.
extension JSONDocumentEncoder {
    func encode(_ annotation: Annotation, into writer: inout JSONWriter) throws(ExportError) {
        let hull = annotation.hull
        writer.openObject()
        writer.member("id", annotation.id)
        writer.member("kind", term: annotation.kind)
        bounds(hull, into: &writer)
        if annotation.spans.count > 1 { member("spans", annotation.spans, into: &writer) }
        writer.key("quote")
        writer.string(UnsafeBufferPointer(rebasing: text[hull.utf8]))
        writer.member("form", term: annotation.form)
        writer.member("entity", annotation.entity)
        writer.key("value")
        writer.openObject()
        try members(
            of: annotation.value,
            owner: JSONOwner("the value of annotation", annotation.id.rawValue),
            into: &writer
        )
        writer.closeObject()
        makers(annotation.makers, into: &writer)
        writer.member("status", term: annotation.status)
        writer.member("certainty", term: annotation.certainty)
        try fields(
            annotation.fields,
            besides: .annotation,
            of: JSONOwner("annotation", annotation.id.rawValue),
            into: &writer
        )
        writer.closeObject()
    }

    /// Writes what a value says into the open object.
    func members(
        of value: AnnotationValue,
        owner: JSONOwner,
        into writer: inout JSONWriter
    ) throws(ExportError) {
        switch value {
        case .person(let value):
            writer.member("name", value.name)
            writer.member("honorific", value.honorific)
            try fields(value.fields, besides: .person, of: owner, into: &writer)
        case .office(let value):
            members(of: value, into: &writer)
            try fields(value.fields, besides: .office, of: owner, into: &writer)
        case .organization(let value):
            writer.member("name", value.name)
            writer.member("organizationKind", value.organizationKind)
            try fields(value.fields, besides: .organization, of: owner, into: &writer)
        case .citation(let value):
            members(of: value, into: &writer)
            try fields(value.fields, besides: .citation, of: owner, into: &writer)
        case .event(let value):
            try members(of: value, owner: owner, into: &writer)
        case .date(let value):
            members(of: value, into: &writer)
            try fields(value.fields, besides: .date, of: owner, into: &writer)
        case .quantity(let value):
            members(of: value, into: &writer)
            try fields(value.fields, besides: .quantity, of: owner, into: &writer)
        case .place(let value):
            writer.member("name", value.name)
            writer.member("placeKind", value.placeKind)
            try fields(value.fields, besides: .place, of: owner, into: &writer)
        case .quotation(let value):
            writer.member("quotationKind", value.quotationKind)
            writer.member("speaker", value.speaker)
            try fields(value.fields, besides: .quotation, of: owner, into: &writer)
        case .assessment(let value):
            writer.member("function", term: value.function)
            writer.member("issuer", value.issuer)
            writer.member("addressee", value.addressee)
            try fields(value.fields, besides: .assessment, of: owner, into: &writer)
        case .honorific(let value):
            writer.member("word", value.word)
            try fields(value.fields, besides: .honorific, of: owner, into: &writer)
        case .other(let value):
            try fields(value.fields, besides: [], of: owner, into: &writer)
        }
    }

    private func members(of value: OfficeValue, into writer: inout JSONWriter) {
        writer.member("title", value.title)
        writer.member("organization", value.organization)
        writer.member("organizationAsWritten", value.organizationAsWritten)
        if value.isOrganizationStated { writer.member("organizationStated", true) }
        writer.member("holder", value.holder)
        writer.member("holderAsWritten", value.holderAsWritten)
        writer.member("standing", term: value.standing)
    }

    private func members(of value: CitationValue, into writer: inout JSONWriter) {
        writer.members(of: value.reference)
        if !value.locators.isEmpty {
            writer.key("locators")
            writer.openArray()
            for locator in value.locators {
                writer.element()
                writer.openObject()
                writer.member("unit", locator.unit)
                writer.member("number", locator.number)
                writer.closeObject()
            }
            writer.closeArray()
        }
        if !value.reference.fields.isEmpty {
            writer.key("referenceFields")
            writer.object(value.reference.fields)
        }
    }

    private func members(of value: DateValue, into writer: inout JSONWriter) {
        writer.member("dateKind", term: value.dateKind)
        writer.member("iso", value.temporal?.description)
        writer.member("yearStated", value.isYearStated)
        writer.member("yearBasis", term: value.yearBasis)
        member("yearEvidence", value.yearEvidence, into: &writer)
        writer.member("partOfDay", term: value.partOfDay)
        writer.member("weekday", value.weekday)
        writer.member("termNumber", value.termNumber)
        writer.member("body", value.body)
        writer.member("calendar", value.calendar)
    }

    private func members(of value: QuantityValue, into writer: inout JSONWriter) {
        writer.member("value", value.value)
        writer.member("upperValue", value.upperValue)
        writer.member("unit", value.unit)
        if value.isUnitImplied { writer.member("unitImplied", true) }
        writer.member("approximation", term: value.approximation)
        writer.member("numberAsWritten", value.numberAsWritten)
        writer.member("numerator", value.numerator)
        writer.member("denominator", value.denominator)
        writer.member("percent", value.percent)
        writer.member("arithmetic", term: value.arithmetic)
    }

    /// Writes what is known of an event, its fields included, into the open object.
    func members(
        of event: EventValue,
        owner: JSONOwner,
        into writer: inout JSONWriter
    ) throws(ExportError) {
        writer.member("eventKind", event.eventKind)
        writer.member("ordinal", event.ordinal)
        writer.member("ordinalAsWritten", event.ordinalAsWritten)
        writer.member("term", event.term?.description)
        writer.member("congressTerm", event.congressTerm)
        writer.member("body", event.body)
        writer.member("date", event.date?.description)
        writer.member("place", event.place)
        writer.member("chairs", event.chairs)
        writer.member("participants", event.participants)
        writer.member("status", term: event.status)
        try fields(event.fields, besides: .event, of: owner, into: &writer)
    }
}
