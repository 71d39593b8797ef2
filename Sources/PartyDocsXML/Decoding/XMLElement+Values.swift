internal import PartyDocsCore

/// Values of annotations and entities.
extension XMLElement {
    func annotationValue(of kind: AnnotationKind) throws(ReadError) -> AnnotationValue {
        switch kind {
        case .person:
            .person(PersonValue(name: string("name"), honorific: string("honorific"), fields: try fields()))
        case .office: .office(try officeValue())
        case .organization:
            .organization(
                OrganizationValue(
                    name: string("name"),
                    organizationKind: string("organizationKind"),
                    fields: try fields()
                )
            )
        case .citation: .citation(try citationValue())
        case .event: .event(try eventValue())
        case .date: .date(try dateValue())
        case .quantity: .quantity(try quantityValue())
        case .place: .place(PlaceValue(name: string("name"), placeKind: string("placeKind"), fields: try fields()))
        case .quotation:
            .quotation(
                QuotationValue(
                    quotationKind: string("quotationKind"),
                    speaker: try id("speaker"),
                    fields: try fields()
                )
            )
        case .assessment:
            .assessment(
                AssessmentValue(
                    function: try requiredTerm("function"),
                    issuer: try id("issuer"),
                    addressee: try id("addressee"),
                    fields: try fields()
                )
            )
        case .honorific: .honorific(HonorificValue(word: string("word"), fields: try fields()))
        default: .other(OtherValue(kind: kind, fields: try fields()))
        }
    }

    private func officeValue() throws(ReadError) -> OfficeValue {
        OfficeValue(
            title: string("title"),
            organization: try id("organization"),
            organizationAsWritten: string("organizationAsWritten"),
            isOrganizationStated: try required("organizationStated", flag("organizationStated")),
            holder: try id("holder"),
            holderAsWritten: string("holderAsWritten"),
            standing: try term("standing"),
            fields: try fields()
        )
    }

    private func citationValue() throws(ReadError) -> CitationValue {
        var locators: [CitationValue.Locator] = []
        for child in children("locator") {
            let unit = try child.requiredString("unit")
            locators.append(CitationValue.Locator(unit: unit, number: try child.requiredString("number")))
        }
        guard let reference = try child("reference") else { throw malformed("A citation lacks its <reference>.") }
        return CitationValue(reference: try reference.reference(), locators: locators, fields: try fields())
    }

    func eventValue() throws(ReadError) -> EventValue {
        EventValue(
            eventKind: string("eventKind"),
            ordinal: try integer("ordinal"),
            ordinalAsWritten: string("ordinalAsWritten"),
            term: try temporal("term"),
            congressTerm: try integer("congressTerm"),
            body: try id("body"),
            date: try temporal("date"),
            place: try id("place"),
            chairs: try ids("chairs"),
            participants: try ids("participants"),
            status: try term("status"),
            fields: try fields()
        )
    }

    private func dateValue() throws(ReadError) -> DateValue {
        DateValue(
            dateKind: try term("dateKind"),
            temporal: try temporal("iso"),
            isYearStated: try flag("yearStated"),
            yearBasis: try term("yearBasis"),
            yearEvidence: try spans("yearEvidence"),
            partOfDay: try term("partOfDay"),
            weekday: try integer("weekday"),
            termNumber: try integer("termNumber"),
            body: try id("body"),
            calendar: string("calendar"),
            fields: try fields()
        )
    }

    private func quantityValue() throws(ReadError) -> QuantityValue {
        QuantityValue(
            value: try decimal("value"),
            upperValue: try decimal("upperValue"),
            unit: string("unit"),
            isUnitImplied: try required("unitImplied", flag("unitImplied")),
            approximation: try requiredTerm("approximation"),
            numberAsWritten: string("numberAsWritten"),
            numerator: try decimal("numerator"),
            denominator: try decimal("denominator"),
            percent: try decimal("percent"),
            arithmetic: try term("arithmetic"),
            fields: try fields()
        )
    }

    /// What a text says of an official document.
    func reference() throws(ReadError) -> DocumentReference {
        DocumentReference(
            documentKind: string("documentKind"),
            kindCandidates: try candidates("kindCandidate"),
            number: string("number"),
            numberAsWritten: string("numberAsWritten"),
            year: try integer("year"),
            symbol: string("symbol"),
            issuer: try id("issuer"),
            issuerAsWritten: string("issuerAsWritten"),
            issuerCandidates: try candidates("issuerCandidate"),
            date: try temporal("date"),
            session: try integer("session"),
            congressTerm: try integer("congressTerm"),
            subject: string("subject"),
            fields: try fields()
        )
    }

    private func candidates(_ name: String) throws(ReadError) -> [String] {
        var candidates: [String] = []
        for child in children(name) { candidates.append(try child.requiredString("value")) }
        return candidates
    }
}
