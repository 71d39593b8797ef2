internal import PartyDocsCore

/// Annotations with their values.
extension JSONDocumentReading {
    func annotation(_ element: JSONElement) throws(JSONFault) -> Annotation {
        let object = try JSONObject(element, "annotation", .annotation)
        let hull = try bounds(of: object)
        return Annotation(
            id: try object.requiredID("id"),
            spans: try spans(of: object, hull: hull),
            value: try value(try object.required("value"), kind: try object.requiredTerm("kind")),
            form: try object.term("form"),
            entity: try object.id("entity"),
            makers: try makers(of: object),
            status: try object.requiredTerm("status"),
            certainty: try object.requiredTerm("certainty"),
            fields: try object.fields()
        )
    }

    /// The pieces of an annotation, checked against its start, its end and the text it quotes.
    private func spans(of object: JSONObject, hull: TextSpan) throws(JSONFault) -> [TextSpan] {
        let quote = try object.required("quote")
        guard hull.start <= hull.end, quote.kind == .string, quotes(quote, hull) else {
            throw object.fault("quotes another text than that from its \"start\" to its \"end\"", at: quote)
        }
        guard let pieces = try object.member("spans") else { return [hull] }
        let spans = try object.array("spans", span)
        guard let first = spans.first, let last = spans.last, first.start == hull.start, last.end == hull.end else {
            throw object.fault("has \"spans\" that do not reach from its \"start\" to its \"end\"", at: pieces)
        }
        return spans
    }

    private func quotes(_ quote: JSONElement, _ span: TextSpan) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            let expected = bytes[span.utf8]
            return quote.isPlainString
                ? expected.elementsEqual(quote.rawBytes) : expected.elementsEqual(quote.text.utf8)
        } ?? false
    }

    func value(_ element: JSONElement, kind: AnnotationKind) throws(JSONFault) -> AnnotationValue {
        switch kind {
        case .person: .person(try person(element))
        case .office: .office(try office(element))
        case .organization: .organization(try organization(element))
        case .citation: .citation(try citation(element))
        case .event: .event(try event(element))
        case .date: .date(try date(element))
        case .quantity: .quantity(try quantity(element))
        case .place: .place(try place(element))
        case .quotation: .quotation(try quotation(element))
        case .assessment: .assessment(try assessment(element))
        case .honorific: .honorific(try honorific(element))
        default: .other(OtherValue(kind: kind, fields: try JSONObject(element, "value", []).fields()))
        }
    }

    private func person(_ element: JSONElement) throws(JSONFault) -> PersonValue {
        let object = try JSONObject(element, "value", .person)
        return PersonValue(
            name: try object.string("name"),
            honorific: try object.string("honorific"),
            fields: try object.fields()
        )
    }

    private func office(_ element: JSONElement) throws(JSONFault) -> OfficeValue {
        let object = try JSONObject(element, "value", .office)
        return OfficeValue(
            title: try object.string("title"),
            organization: try object.id("organization"),
            organizationAsWritten: try object.string("organizationAsWritten"),
            isOrganizationStated: try object.boolean("organizationStated") ?? false,
            holder: try object.id("holder"),
            holderAsWritten: try object.string("holderAsWritten"),
            standing: try object.term("standing"),
            fields: try object.fields()
        )
    }

    private func organization(_ element: JSONElement) throws(JSONFault) -> OrganizationValue {
        let object = try JSONObject(element, "value", .organization)
        return OrganizationValue(
            name: try object.string("name"),
            organizationKind: try object.string("organizationKind"),
            fields: try object.fields()
        )
    }

    private func citation(_ element: JSONElement) throws(JSONFault) -> CitationValue {
        let object = try JSONObject(element, "value", .citation)
        var reference = try object.reference()
        if let fields = try object.member("referenceFields") {
            reference.fields = try JSONObject(fields, "referenceFields", []).fields()
        }
        return CitationValue(
            reference: reference,
            locators: try object.array("locators", locator),
            fields: try object.fields()
        )
    }

    private func locator(_ element: JSONElement) throws(JSONFault) -> CitationValue.Locator {
        let object = try JSONObject(element, "locator", .locator)
        try object.close()
        return CitationValue.Locator(
            unit: try object.requiredString("unit"),
            number: try object.requiredString("number")
        )
    }

    func event(_ element: JSONElement) throws(JSONFault) -> EventValue {
        let object = try JSONObject(element, "event", .event)
        return EventValue(
            eventKind: try object.string("eventKind"),
            ordinal: try object.integer("ordinal"),
            ordinalAsWritten: try object.string("ordinalAsWritten"),
            term: try object.temporal("term"),
            congressTerm: try object.integer("congressTerm"),
            body: try object.id("body"),
            date: try object.temporal("date"),
            place: try object.id("place"),
            chairs: try object.ids("chairs"),
            participants: try object.ids("participants"),
            status: try object.term("status"),
            fields: try object.fields()
        )
    }

    private func date(_ element: JSONElement) throws(JSONFault) -> DateValue {
        let object = try JSONObject(element, "value", .date)
        return DateValue(
            dateKind: try object.term("dateKind"),
            temporal: try object.temporal("iso"),
            isYearStated: try object.boolean("yearStated"),
            yearBasis: try object.term("yearBasis"),
            yearEvidence: try object.array("yearEvidence", span),
            partOfDay: try object.term("partOfDay"),
            weekday: try object.integer("weekday"),
            termNumber: try object.integer("termNumber"),
            body: try object.id("body"),
            calendar: try object.string("calendar"),
            fields: try object.fields()
        )
    }

    private func quantity(_ element: JSONElement) throws(JSONFault) -> QuantityValue {
        let object = try JSONObject(element, "value", .quantity)
        return QuantityValue(
            value: try object.decimal("value"),
            upperValue: try object.decimal("upperValue"),
            unit: try object.string("unit"),
            isUnitImplied: try object.boolean("unitImplied") ?? false,
            approximation: try object.requiredTerm("approximation"),
            numberAsWritten: try object.string("numberAsWritten"),
            numerator: try object.decimal("numerator"),
            denominator: try object.decimal("denominator"),
            percent: try object.decimal("percent"),
            arithmetic: try object.term("arithmetic"),
            fields: try object.fields()
        )
    }

    private func place(_ element: JSONElement) throws(JSONFault) -> PlaceValue {
        let object = try JSONObject(element, "value", .place)
        return PlaceValue(
            name: try object.string("name"),
            placeKind: try object.string("placeKind"),
            fields: try object.fields()
        )
    }

    private func quotation(_ element: JSONElement) throws(JSONFault) -> QuotationValue {
        let object = try JSONObject(element, "value", .quotation)
        return QuotationValue(
            quotationKind: try object.string("quotationKind"),
            speaker: try object.id("speaker"),
            fields: try object.fields()
        )
    }

    private func assessment(_ element: JSONElement) throws(JSONFault) -> AssessmentValue {
        let object = try JSONObject(element, "value", .assessment)
        return AssessmentValue(
            function: try object.requiredTerm("function"),
            issuer: try object.id("issuer"),
            addressee: try object.id("addressee"),
            fields: try object.fields()
        )
    }

    private func honorific(_ element: JSONElement) throws(JSONFault) -> HonorificValue {
        let object = try JSONObject(element, "value", .honorific)
        return HonorificValue(word: try object.string("word"), fields: try object.fields())
    }
}
