internal import PartyDocsCore

/// A term of an open vocabulary, as files write it: a known term as it is, any other behind `other:`.
///
/// A schema can so enumerate what is known and still let new terms through.
protocol XMLTerm: VocabularyTerm {
    static var known: [Self] { get }
}

private let otherPrefix = "other:"

extension XMLTerm {
    var xmlText: String { Self.known.contains(self) ? rawValue : otherPrefix + rawValue }

    init?(xmlText: String) {
        if xmlText.hasPrefix(otherPrefix) {
            self.init(rawValue: String(xmlText.dropFirst(otherPrefix.count)))
            if Self.known.contains(self) { return nil }
        } else {
            self.init(rawValue: xmlText)
            guard Self.known.contains(self) else { return nil }
        }
    }
}

extension AnnotationKind: XMLTerm {
    static let known: [Self] = [
        .person, .office, .organization, .citation, .event, .date, .quantity, .place, .quotation, .assessment,
        .honorific,
    ]
}

extension AnnotationStatus: XMLTerm {
    static let known: [Self] = [.proposed, .confirmed, .rejected]
}

extension Approximation: XMLTerm {
    static let known: [Self] = [.exact, .about, .nearly, .over, .under, .atLeast, .atMost]
}

extension ArithmeticVerdict: XMLTerm {
    static let known: [Self] = [.holds, .differs]
}

extension AssessmentFunction: XMLTerm {
    static let known: [Self] = [.achievement, .shortcoming, .task, .solution, .background, .procedure]
}

extension Certainty: XMLTerm {
    static let known: [Self] = [.high, .medium, .low]
}

extension DateKind: XMLTerm {
    static let known: [Self] = [
        .day, .dateTime, .month, .months, .quarter, .year, .range, .termYears, .termNumber, .time, .vague,
    ]
}

extension DiagnosticSeverity: XMLTerm {
    static let known: [Self] = [.note, .warning, .error]
}

extension EditReason: XMLTerm {
    static let known: [Self] = [.byteOrderMark, .lineEnd, .normalization, .charset, .pageBreak, .lineJoin, .markup]
}

extension EntityKind: XMLTerm {
    static let known: [Self] = [.person, .organization, .document, .event, .place]
}

extension EventStatus: XMLTerm {
    static let known: [Self] = [.held, .ongoing, .planned, .topic]
}

extension MakerKind: XMLTerm {
    static let known: [Self] = [.recognizer, .person, .tool]
}

extension MentionForm: XMLTerm {
    static let known: [Self] = [
        .named, .short, .abbreviation, .classOf, .elliptical, .descriptive, .anaphoric, .generic, .explicit, .vague,
        .quoted,
    ]
}

extension MetadataBasis: XMLTerm {
    static let known: [Self] = [.printed, .page, .given, .inferred]
}

extension MetadataName: XMLTerm {
    static let known: [Self] = [
        .title, .lead, .language, .outlet, .agency, .byline, .published, .updated, .dateline, .url, .retrieved,
        .rights, .licence, .access, .retention, .identifier, .replaces,
    ]
}

extension PartOfDay: XMLTerm {
    static let known: [Self] = [.morning, .noon, .afternoon, .evening, .night]
}

extension RelationKind: XMLTerm {
    static let known: [Self] = [
        .holds, .appointed, .released, .partOf, .succeeds, .issues, .amends, .replaces, .chairs, .attends,
    ]
}

extension SectionKind: XMLTerm {
    static let known: [Self] = [
        .article, .part, .chapter, .division, .dieu, .khoan, .diem, .outline, .appendix, .list, .table, .note,
    ]
}

extension Standing: XMLTerm {
    static let known: [Self] = [.current, .former, .acting, .elect]
}

extension YearBasis: XMLTerm {
    static let known: [Self] = [.publication, .ownEvent, .sameExpression]
}
