public import PartyDocsCore

/// Documents that break careless exporters, each for one reason that its id names.
public enum HostileCorpus {
    /// All documents of the corpus.
    public static let documents: [Document] = texts + spans + values + [manyAnnotations]

    private static let maker = Maker(kind: .recognizer, name: "hostile", version: "1")

    private static func document(_ id: Document.ID, _ text: String, _ change: (inout DocumentDraft) -> Void = { _ in })
        -> Document
    {
        do {
            var draft = try Document(id: id, text: text).draft
            change(&draft)
            return try Document(draft)
        } catch {
            preconditionFailure("The hostile document \(id) breaks a rule: \(error)")
        }
    }

    private static let texts: [Document] = [
        document("empty-text", ""),
        document("white-space-only", " \n\u{A0}\n\t"),
        document("nul", "trước\u{0}sau"),
        document("c0-controls", "một\u{1}hai\u{8}ba\u{B}bốn\u{C}năm\u{1F}"),
        document("c1-and-delete", "một\u{7F}hai\u{85}ba\u{9F}"),
        document("noncharacters", "một\u{FFFE}hai\u{FFFF}ba\u{1FFFE}bốn"),
        document("cdata-end", "a ]]> b <![CDATA[ c ]]> --> <!-- <?x?> &lt; & \" '"),
        document("carriage-return", "một\r\nhai\rba"),
        document("decomposed", "Đa\u{0309}ng u\u{0309}y Việt Nam"),
        document("byte-order-mark", "\u{FEFF}đầu và \u{FEFF} giữa"),
        document("emoji", "cờ 🇻🇳, nghề 👩‍🔧, 🏴󠁧󠁢󠁥󠁮󠁧󠁿 hết"),
        document("astral", "\u{1F600}\u{10FFFD}𠀀"),
        document("no-break-space", "\u{A0}một\u{A0}\u{A0}hai\u{A0}\n\u{A0}\nba"),
        document("line-separators", "một\u{2028}hai\u{2029}ba\u{85}bốn"),
        document("bidirectional", "một \u{202E}hai\u{202C} ba \u{200F}"),
        document("csv-formulas", "=1+1\n+cmd\n-2\n@sum\n\ttab\n\"quoted, \"\"twice\"\"\""),
        document("long-line", String(repeating: "Đảng ủy Khối các cơ quan Trung ương ", count: 400)),
        document("many-lines", String(repeating: "dòng\n", count: 2_000)),
    ]

    private static func annotation(_ id: Annotation.ID, _ spans: Range<Int>..., value: AnnotationValue) -> Annotation {
        Annotation(id: id, spans: spans.map { TextSpan(utf8: $0) }, value: value, makers: [maker])
    }

    private static let spans: [Document] = [
        document("identical-spans", "khóa XII") {
            $0.annotations = [
                annotation("z", 0..<9, value: .date(DateValue(termNumber: 12))),
                annotation("y", 0..<9, value: .citation(CitationValue())),
                annotation("x", 0..<9, value: .citation(CitationValue())),
            ]
        },
        document("empty-spans", "abc def") {
            $0.annotations = [
                annotation("a1", 0..<0, value: .place(PlaceValue())),
                annotation("a2", 3..<3, value: .place(PlaceValue())),
                annotation("a3", 7..<7, value: .place(PlaceValue())),
                annotation("a4", 0..<7, value: .event(EventValue())),
            ]
        },
        document("crossing-spans", "abcdefghij") {
            $0.annotations = [
                annotation("a1", 0..<6, value: .person(PersonValue())),
                annotation("a2", 3..<9, value: .office(OfficeValue())),
                annotation("a3", 5..<10, value: .assessment(AssessmentValue(function: .task))),
                annotation("a4", 1..<7, value: .quotation(QuotationValue())),
            ]
        },
        document("span-over-blocks", "một\nhai\nba") {
            $0.annotations = [
                annotation("a1", 1..<12, value: .quotation(QuotationValue())),
                annotation("a2", 5..<6, value: .place(PlaceValue())),
            ]
        },
        document("discontinuous-spans", "a b c d e") {
            $0.annotations = [
                annotation("a1", 0..<1, 4..<5, 8..<9, value: .citation(CitationValue())),
                annotation("a2", 2..<5, value: .event(EventValue())),
            ]
        },
        document("adjacent-blocks", "abcdef") {
            $0.blocks = [
                Block(id: "p1", kind: .dateline, span: TextSpan(utf8: 0..<3)),
                Block(id: "p2", kind: .lead, span: TextSpan(utf8: 3..<6)),
            ]
            $0.annotations = [annotation("a1", 3..<3, value: .date(DateValue()))]
        },
    ]

    private static let values: [Document] = [
        document("unknown-kinds", "abc\ndef") {
            $0.blocks[0].kind = "x-khối <lạ>"
            $0.annotations = [
                annotation(
                    "a1",
                    0..<3,
                    value: .other(
                        OtherValue(
                            kind: "x-khẩu hiệu",
                            fields: ["giá trị": ["a": 1, "b": [nil, true, .number("1.50"), "]]>"]], "id": "x"]
                        )
                    )
                )
            ]
            $0.annotations[0].fields = ["note": "một\nhai"]
            $0.fields = ["x-tương lai": ["sâu": ["hơn": []]]]
        },
        document("awkward-values", "abc") {
            $0.entities = [
                Entity(id: "e1", kind: .person, name: " \"Nguyễn\" <Văn> & 'A'\n", otherNames: ["", "=cmd()"]),
                Entity(id: "e2", kind: "x-thứ", name: ""),
            ]
            $0.relations = [
                Relation(
                    id: "r1",
                    kind: "x-liên quan",
                    subject: "e1",
                    object: "e1",
                    office: "a;b,\"c\"",
                    makers: [maker]
                )
            ]
            $0.metadata = Metadata([
                MetadataEntry(name: .title, value: .text("<tít> & \"ngoặc\"\n\tdòng"), basis: .given),
                MetadataEntry(name: .byline, value: .text(""), basis: .printed),
                MetadataEntry(name: .byline, value: .text("B"), basis: .printed),
            ])
        },
        document("nested-sections", "một\nhai\nba") {
            $0.sections = [
                Section(
                    id: "s1",
                    kind: .part,
                    label: "Phần I",
                    blocks: 0..<3,
                    children: [
                        Section(id: "s2", kind: .list, blocks: 0..<1), Section(id: "s3", kind: "x-mục", blocks: 1..<3),
                    ]
                )
            ]
        },
        document("ids-like-keywords", "abc") {
            $0.blocks[0].id = "xml"
            $0.annotations = [
                annotation("id", 0..<1, value: .place(PlaceValue())),
                annotation("A.-_9", 1..<2, value: .place(PlaceValue())),
            ]
        },
    ]

    private static let manyAnnotations = document(
        "many-annotations",
        String(repeating: "một hai ba bốn ", count: 2_500)
    ) { draft in
        var generator = SeededGenerator(seed: 1)
        let boundaries = Array(draft.text.utf8.indices).enumerated()
            .filter { draft.text.isScalarBoundary(TextOffset(utf8: $0.offset)) }.map(\.offset)
        draft.annotations = (0..<10_000).map { number in
            let start = generator.number(in: 0...(boundaries.count - 41))
            let end = start + generator.number(in: 0...40)
            return annotation(
                Annotation.ID("a\(number)"),
                boundaries[start]..<boundaries[end],
                value: .place(PlaceValue())
            )
        }
    }
}
