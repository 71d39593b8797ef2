public import PartyDocsCore

/// Makes random documents that use every part of the model, for property tests.
///
/// The same seed gives the same document. Texts are Vietnamese words with no-break spaces, marks of all sorts and
/// characters that formats must escape; spans nest, cross, are empty and come in several pieces.
public struct RandomDocument: Sendable {
    /// What the documents may hold.
    public struct Options: Sendable {
        /// Whether texts and values may hold characters that XML 1.0 forbids.
        public var allowsForbiddenXMLCharacters = false
        /// The largest number of blocks.
        public var maximumBlockCount = 12
        /// The largest number of annotations.
        public var maximumAnnotationCount = 24
        /// Whether unknown kinds and fields occur.
        public var includesUnknownParts = true

        /// Makes the default options.
        public init() {}
    }

    private var generator: SeededGenerator
    private let options: Options
    private var text = ""
    private var boundaries: [Int] = [0]
    private var entities: [Entity] = []
    private var nextID = 0

    /// Makes a document.
    ///
    /// - Parameters:
    ///   - seed: The seed; equal seeds give equal documents.
    ///   - options: What the document may hold.
    /// - Returns: The document.
    public static func make(seed: UInt64, options: Options = Options()) -> Document {
        var maker = RandomDocument(seed: seed, options: options)
        do {
            return try Document(maker.draft(id: Document.ID("doc-\(seed)")))
        } catch {
            preconditionFailure("The random document of seed \(seed) breaks a rule: \(error)")
        }
    }

    private init(seed: UInt64, options: Options) {
        generator = SeededGenerator(seed: seed)
        self.options = options
    }

    // MARK: Text

    private static let words = [
        "Đảng", "ủy", "Khối", "các", "cơ", "quan", "Trung", "ương", "Hội", "nghị", "lần", "thứ", "12", "khóa", "XII",
        "đồng", "chí", "Nguyễn", "Văn", "An", "8,2", "vạn", "72,86", "%", "“xây", "dựng”", "<b>", "&amp;", "\"ngoặc\"",
        "]]>", "--", "a'b", "205-QĐ/TW", "1/2", "é", "🇻🇳", "👩‍🔧", "汉字", "ខ្មែរ", "\u{0301}", "\u{FEFF}", "\u{200B}", "…",
        ";", "=1+1",
        "@x", "-5", "\\n", "\u{7F}", "\u{2028}",
    ]
    private static let spaces = [" ", " ", " ", "  ", "\u{A0}", "\t", "\u{3000}"]
    private static let gaps = ["\n", "\n", "\n\n", "\n\u{A0}\n", "\n    ", " \n", "\n\u{2003}\n"]

    private mutating func append(_ piece: String) {
        text += piece
    }

    private mutating func words(_ count: Int) -> String {
        var result = ""
        for index in 0..<count {
            if index > 0 { result += generator.pick(Self.spaces) }
            result += generator.pick(Self.words)
            if options.allowsForbiddenXMLCharacters, generator.chance(3) {
                result += generator.pick(["\u{1}", "\u{FFFE}", "\0"])
            }
            if generator.chance(2) { result += "\r" }
        }
        return result
    }

    /// A short value for fields and names, sometimes an awkward one.
    private mutating func value() -> String {
        generator.chance(15)
            ? generator.pick(["", " ", "a\nb", "x\ty", " đầu", "cuối ", "\"", "<&>", "]]>", "e\u{0301}"])
            : words(generator.number(in: 1...3))
    }

    // MARK: Identifiers and spans

    private mutating func identifier<Subject>(_ prefix: String) -> ModelID<Subject> {
        nextID += 1
        return ModelID("\(prefix)\(nextID)")
    }

    private mutating func span(in range: Range<Int>? = nil, mayBeEmpty: Bool = true) -> TextSpan {
        let candidates =
            range.map { range in boundaries.filter { $0 >= range.lowerBound && $0 <= range.upperBound } }
            ?? boundaries
        let first = generator.pick(candidates)
        let second = generator.pick(candidates)
        if !mayBeEmpty, first == second, let range { return TextSpan(utf8: range) }
        return TextSpan(utf8: min(first, second)..<max(first, second))
    }

    private mutating func spans() -> [TextSpan] {
        guard generator.chance(15) else { return [span()] }
        let ends = (0..<6).map { _ in generator.pick(boundaries) }.sorted()
        return [
            TextSpan(utf8: ends[0]..<ends[1]), TextSpan(utf8: ends[2]..<ends[3]), TextSpan(utf8: ends[4]..<ends[5]),
        ]
    }

    private mutating func entity() -> Entity.ID? {
        entities.isEmpty || generator.chance(40) ? nil : generator.pick(entities).id
    }

    private mutating func maybe<Value>(_ percent: Int = 50, _ make: (inout Self) -> Value) -> Value? {
        generator.chance(percent) ? make(&self) : nil
    }

    // MARK: Values

    private mutating func fields(depth: Int = 0) -> Fields {
        guard options.includesUnknownParts, generator.chance(depth == 0 ? 10 : 60) else { return [:] }
        var fields = Fields()
        for index in 0..<generator.number(in: 1...3) {
            let name = generator.pick(["xNew", "x-ghi chú", "x.y", "x \"q\"", "xĐ"]) + "\(index)"
            fields[name] = fieldValue(depth: depth)
        }
        return fields
    }

    private mutating func fieldValue(depth: Int) -> FieldValue {
        switch generator.number(in: 0...(depth > 2 ? 3 : 5)) {
        case 0: return .null
        case 1: return .bool(generator.chance(50))
        case 2: return .number(generator.pick(["0", "-1", "1.50", "1e10", "123456789012345678901234567890"]))
        case 3: return .string(value())
        case 4: return .array((0..<generator.number(in: 0...3)).map { _ in fieldValue(depth: depth + 1) })
        default: return .object(fields(depth: depth + 1))
        }
    }

    private mutating func term<Term: VocabularyTerm>(_ terms: [Term]) -> Term {
        options.includesUnknownParts && generator.chance(10) ? Term(rawValue: "x-mới") : generator.pick(terms)
    }

    private mutating func date() -> PartialDate {
        let dates = [
            PartialDate(year: 2020, month: 8, day: 7), PartialDate(year: 2020, month: 2, day: 29),
            PartialDate(year: 2019), PartialDate(year: 2020, month: 5), PartialDate(month: 8, day: 7),
            PartialDate(month: 6), PartialDate(day: 9), PartialDate(year: 945, month: 9, day: 2),
        ]
        return generator.pick(dates.compactMap { $0 })
    }

    private mutating func moment() -> Moment {
        let date = date()
        if date.day != nil, generator.chance(30),
            let time = TimeOfDay(hour: 6, minute: 17, second: maybe(30) { _ in 59 })
        {
            let offset = maybe { $0.generator.pick([420, 0, -330]) }.flatMap { UTCOffset(minutes: $0) }
            return Moment(date, time: time, offset: offset) ?? Moment(date: date)
        }
        return Moment(date, isApproximate: generator.chance(10)) ?? Moment(date: date)
    }

    private mutating func temporal() -> TemporalValue {
        switch generator.number(in: 0...5) {
        case 0: return .period(start: .moment(moment()), end: .moment(moment()))
        case 1: return .period(start: .moment(moment()), end: .open)
        case 2: return .period(start: .unknown, end: .moment(moment()))
        default: return .moment(moment())
        }
    }

    private mutating func decimal() -> ExactDecimal {
        ExactDecimal(
            significand: Int64(generator.number(in: -9_999...99_999)),
            exponent: generator.number(in: -4...12)
        )
    }

    private mutating func reference() -> DocumentReference {
        DocumentReference(
            documentKind: maybe { $0.generator.pick(["Chỉ thị", "Quy định", $0.value()]) },
            kindCandidates: generator.chance(20) ? ["Quyết định", "Quy định"] : [],
            number: maybe { "\($0.generator.number(in: 1...400))" },
            numberAsWritten: maybe { $0.value() },
            year: maybe(20) { _ in 2020 },
            symbol: maybe { $0.generator.pick(["205-QĐ/TW", "30/2020/NĐ-CP"]) },
            issuer: entity(),
            issuerAsWritten: maybe { $0.value() },
            issuerCandidates: generator.chance(20) ? ["Bộ Chính trị", "Ban Bí thư"] : [],
            date: maybe { $0.temporal() },
            session: maybe(20) { $0.generator.number(in: 1...15) },
            congressTerm: maybe(20) { $0.generator.number(in: 1...14) },
            subject: maybe { $0.value() },
            fields: fields()
        )
    }

    private mutating func event() -> EventValue {
        EventValue(
            eventKind: maybe { $0.generator.pick(["đại hội", "hội nghị"]) },
            ordinal: maybe { _ in 13 },
            ordinalAsWritten: maybe { _ in "XIII" },
            term: maybe { $0.temporal() },
            congressTerm: maybe(20) { _ in 12 },
            body: entity(),
            date: maybe { $0.temporal() },
            place: entity(),
            chairs: [entity()].compactMap { $0 },
            participants: [entity(), entity()].compactMap { $0 },
            status: maybe { $0.term([.held, .planned, .ongoing, .topic]) },
            fields: fields()
        )
    }

    private mutating func annotationValue() -> AnnotationValue {
        switch generator.number(in: 0...(options.includesUnknownParts ? 11 : 10)) {
        case 0: .person(PersonValue(name: maybe { $0.value() }, honorific: maybe { _ in "đồng chí" }, fields: fields()))
        case 1:
            .office(
                OfficeValue(
                    title: maybe { _ in "Bí thư" },
                    organization: entity(),
                    organizationAsWritten: maybe { $0.value() },
                    isOrganizationStated: generator.chance(50),
                    holder: entity(),
                    holderAsWritten: maybe { $0.value() },
                    standing: maybe { $0.term([.current, .former, .acting, .elect]) },
                    fields: fields()
                )
            )
        case 2:
            .organization(
                OrganizationValue(name: maybe { $0.value() }, organizationKind: maybe { $0.value() }, fields: fields())
            )
        case 3:
            .citation(
                CitationValue(
                    reference: reference(),
                    locators: generator.chance(20)
                        ? [.init(unit: "khoản", number: "4"), .init(unit: "điều", number: "358a")] : [],
                    fields: fields()
                )
            )
        case 4: .event(event())
        case 5:
            .date(
                DateValue(
                    dateKind: maybe { $0.term([.day, .month, .quarter, .termYears, .termNumber, .vague]) },
                    temporal: maybe { $0.temporal() },
                    isYearStated: maybe { $0.generator.chance(50) },
                    yearBasis: maybe(20) { $0.term([.publication, .ownEvent, .sameExpression]) },
                    yearEvidence: generator.chance(20) ? [span()] : [],
                    partOfDay: maybe(20) { $0.term([.morning, .afternoon]) },
                    weekday: maybe(20) { $0.generator.number(in: 1...7) },
                    termNumber: maybe(20) { _ in 12 },
                    body: entity(),
                    calendar: maybe(10) { _ in "lunar" },
                    fields: fields()
                )
            )
        case 6:
            .quantity(
                QuantityValue(
                    value: maybe { $0.decimal() },
                    upperValue: maybe(10) { $0.decimal() },
                    unit: maybe { $0.value() },
                    isUnitImplied: generator.chance(10),
                    approximation: term([.exact, .about, .nearly, .over]),
                    numberAsWritten: maybe { _ in "8,2 vạn" },
                    numerator: maybe(20) { $0.decimal() },
                    denominator: maybe(20) { $0.decimal() },
                    percent: maybe(20) { $0.decimal() },
                    arithmetic: maybe(20) { $0.term([.holds, .differs]) },
                    fields: fields()
                )
            )
        case 7: .place(PlaceValue(name: maybe { $0.value() }, placeKind: maybe { _ in "tỉnh" }, fields: fields()))
        case 8: .quotation(QuotationValue(quotationKind: maybe { _ in "motto" }, speaker: entity(), fields: fields()))
        case 9:
            .assessment(
                AssessmentValue(
                    function: term([.achievement, .shortcoming, .task]),
                    issuer: entity(),
                    addressee: entity(),
                    fields: fields()
                )
            )
        case 10: .honorific(HonorificValue(word: maybe { _ in "đồng chí" }, fields: fields()))
        default:
            .other(OtherValue(kind: generator.pick(["x-slogan", "khẩu hiệu", "a b\"<"]), fields: fields()))
        }
    }

    private mutating func makers() -> [Maker] {
        var makers = [Maker(kind: .recognizer, name: "dates", version: "1")]
        if generator.chance(20) {
            makers.append(Maker(kind: term([.person, .tool]), name: "Lê Thị Bình", version: maybe { _ in "2.0" }))
        }
        return makers
    }

    // MARK: Parts

    private mutating func draft(id: Document.ID) -> DocumentDraft {
        let blocks = makeBlocks()
        for _ in 0..<generator.number(in: 0...6) { entities.append(makeEntity()) }
        let annotations = (0..<generator.number(in: 0...options.maximumAnnotationCount)).map { _ in
            Annotation(
                id: identifier("a"),
                spans: spans(),
                value: annotationValue(),
                form: maybe(40) { $0.term([.named, .short, .classOf]) },
                entity: entity(),
                makers: makers(),
                status: term([.proposed, .confirmed, .rejected]),
                certainty: term([.high, .medium, .low]),
                fields: fields()
            )
        }
        let relations = entities.isEmpty ? [] : (0..<generator.number(in: 0...3)).map { _ in makeRelation() }
        var draft = DocumentDraft(id: id, text: text, blocks: blocks)
        draft.sections = makeSections(in: 0..<blocks.count, depth: 0)
        draft.annotations = annotations
        draft.entities = entities
        draft.relations = relations
        draft.metadata = makeMetadata()
        draft.identity = maybe(20) {
            DocumentIdentity(
                reference: $0.reference(),
                signers: [$0.entity()].compactMap { $0 },
                signingAuthority: $0.maybe { _ in "T/M" },
                spans: [$0.span()],
                fields: $0.fields()
            )
        }
        draft.provenance = makeProvenance()
        draft.diagnostics = (0..<generator.number(in: 0...2)).map { _ in
            Diagnostic(
                severity: term([.note, .warning]),
                code: "x-code",
                message: value(),
                span: maybe { $0.span() },
                relatedSpans: generator.chance(20) ? [span()] : [],
                maker: maybe { $0.makers()[0] },
                fields: fields()
            )
        }
        draft.fields = fields()
        return draft
    }

    private mutating func makeBlocks() -> [Block] {
        var ranges: [Range<Int>] = []
        if generator.chance(20) { text += generator.pick(Self.gaps) }
        for _ in 0..<generator.number(in: 0...options.maximumBlockCount) {
            let start = text.utf8.count
            // A block that began with a combining mark could compose with what stands before it.
            append("b" + words(generator.number(in: 1...12)))
            ranges.append(start..<text.utf8.count)
            append(generator.pick(Self.gaps))
        }
        text = NFC.normalized(text)
        var offset = 0
        for scalar in text.unicodeScalars {
            offset += UTF8.width(scalar)
            boundaries.append(offset)
        }
        return rangesAfterNormalization(ranges).map { makeBlock($0) }
    }

    /// Normalizing may change the length of a block, never the gaps: blocks are found again between them.
    private func rangesAfterNormalization(_ ranges: [Range<Int>]) -> [Range<Int>] {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            var result: [Range<Int>] = []
            var line = 0
            while line < bytes.count {
                let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
                var start = line
                while start < end, bytes[start] != UInt8(ascii: "b") { start += 1 }
                if start < end { result.append(start..<lastNonSpace(in: bytes, start..<end)) }
                line = end + 1
            }
            return result
        } ?? []
    }

    private func lastNonSpace(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound + 1, bytes[end - 1] == 0x20 { end -= 1 }
        return end
    }

    private static let blockKinds: [BlockKind] = [
        .headline, .kicker, .lead, .timestamp, .dateline, .byline, .agency, .caption, .credit, .paragraph, .heading,
        .listItem, .tableRow, .quotation, .documentHeader, .signature, .recipients, .teaser, .furniture,
    ]

    private mutating func makeBlock(_ range: Range<Int>) -> Block {
        let kind = term(Self.blockKinds)
        var block = Block(id: identifier("b"), kind: kind, span: TextSpan(utf8: range), fields: fields())
        block.language = maybe(10) { $0.generator.pick(["en", "zh-Hant", "km"]) }
        if kind == .heading || kind == .listItem {
            block.level = maybe { $0.generator.number(in: 1...4) }
            block.number = maybe { _ in "II.1" }
            block.marker = maybe { $0.span(in: range) }
        }
        if kind == .tableRow {
            let ends = (0..<4).map { _ in span(in: range).start.utf8 }.sorted()
            block.cells = [TextSpan(utf8: ends[0]..<ends[1]), TextSpan(utf8: ends[2]..<ends[3])]
        }
        if kind == .caption {
            block.credit = maybe { $0.span(in: range, mayBeEmpty: false) }
            block.image = maybe { _ in "https://example.org/ảnh 1.jpg?a=1&b=2" }
        }
        return block
    }

    private mutating func makeSections(in range: Range<Int>, depth: Int) -> [Section] {
        var sections: [Section] = []
        var start = range.lowerBound
        while start < range.upperBound, depth < 4, generator.chance(60) {
            let end = generator.number(in: (start + 1)...range.upperBound)
            sections.append(
                Section(
                    id: identifier("s"),
                    kind: term([.article, .part, .dieu, .khoan, .list, .table]),
                    label: maybe { _ in "Điều 5" },
                    blocks: start..<end,
                    children: makeSections(in: start..<end, depth: depth + 1),
                    fields: fields()
                )
            )
            start = end
        }
        return sections
    }

    private mutating func makeEntity() -> Entity {
        let kind: EntityKind = term([.person, .organization, .document, .event, .place])
        var entity = Entity(id: identifier("e"), kind: kind, name: value(), fields: fields())
        entity.otherNames = generator.chance(30) ? [value(), value()] : []
        if generator.chance(20) { entity.identifiers = [ExternalIdentifier(scheme: "wikidata", value: "Q1")] }
        if kind == .document { entity.reference = reference() }
        if kind == .event { entity.event = event() }
        return entity
    }

    private mutating func makeRelation() -> Relation {
        Relation(
            id: identifier("r"),
            kind: term([.holds, .appointed, .partOf, .issues, .chairs]),
            subject: generator.pick(entities).id,
            object: entity(),
            office: maybe { $0.value() },
            standing: maybe { $0.term([.current, .former]) },
            period: maybe { $0.temporal() },
            asOf: maybe { $0.temporal() },
            evidence: [span()],
            makers: makers(),
            status: term([.proposed, .confirmed]),
            certainty: term([.high, .low]),
            fields: fields()
        )
    }

    private mutating func makeMetadata() -> Metadata {
        var entries: [MetadataEntry] = []
        let names: [MetadataName] = [
            .title, .lead, .language, .outlet, .agency, .byline, .byline, .published, .dateline, .url, .rights,
            .licence,
            .access, .identifier, .replaces,
        ]
        for name in names where generator.chance(40) {
            let value: MetadataEntry.Value =
                switch name {
                case .published: .date(temporal())
                case .identifier: .identifier(ExternalIdentifier(scheme: "doi", value: value()))
                case .language: .text("vi")
                default: .text(value())
                }
            entries.append(
                MetadataEntry(
                    name: name,
                    value: value,
                    spans: generator.chance(50) ? [span()] : [],
                    basis: term([.printed, .page, .given, .inferred]),
                    fields: fields()
                )
            )
        }
        if options.includesUnknownParts, generator.chance(20) {
            entries.append(MetadataEntry(name: "x-chủ đề", value: .text(value()), basis: .given))
        }
        return Metadata(entries)
    }

    private mutating func makeProvenance() -> Provenance {
        guard generator.chance(80) else { return Provenance() }
        var source = Source(
            name: maybe(80) { _ in "bài 1 \"x\".txt" },
            mediaType: maybe { _ in "text/plain" },
            byteCount: text.utf8.count + 8,
            sha256: String(repeating: "0123456789abcdef", count: 4),
            encoding: "UTF-8",
            fields: fields()
        )
        if generator.chance(40) {
            let end = span()
            source.edits = [
                TextEdit(
                    sourceRange: 0..<3,
                    span: TextSpan(utf8: 0..<0),
                    reason: .byteOrderMark,
                    original: [0xEF, 0xBB, 0xBF]
                ),
                TextEdit(
                    sourceRange: (end.start.utf8 + 3)..<(end.start.utf8 + 5),
                    span: end,
                    reason: term([.lineEnd, .normalization]),
                    original: [0x0D, 0x0A]
                ),
            ]
        }
        let sources =
            generator.chance(15) ? [source, Source(byteCount: 0, sha256: source.sha256, encoding: "UTF-8")] : [source]
        return Provenance(sources: sources, makers: [.partyDocs], fields: fields())
    }
}
