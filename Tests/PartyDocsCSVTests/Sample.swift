import PartyDocsCore

/// A small document whose cells need care.
enum Sample {
    static let document: Document = {
        let text = "=Bí thư khoảng 8,2 vạn -0,5 tháng 2/2020 ngày 7/8"
        let maker = Maker(kind: .tool, name: "sample", version: "1")
        func span(of part: String) -> TextSpan {
            let bytes = Array(text.utf8)
            let wanted = Array(part.utf8)
            let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
            return TextSpan(utf8: start..<(start + wanted.count))
        }
        func annotation(_ id: String, _ part: String, _ value: AnnotationValue) -> Annotation {
            Annotation(id: .init(id), spans: [span(of: part)], value: value, makers: [maker])
        }
        let draft = DocumentDraft(
            id: "d-sample",
            text: text,
            blocks: [Block(id: "b1", kind: .paragraph, span: TextSpan(utf8: 0..<text.utf8.count))],
            annotations: [
                annotation("a1", "=Bí thư", .office(OfficeValue(title: "=Bí thư", holder: "e1"))),
                annotation(
                    "a2",
                    "khoảng 8,2 vạn",
                    .quantity(
                        QuantityValue(
                            value: ExactDecimal(significand: 82, exponent: 3),
                            approximation: .about,
                            numberAsWritten: "8,2 vạn"
                        )
                    )
                ),
                annotation(
                    "a3",
                    "-0,5",
                    .quantity(QuantityValue(value: ExactDecimal("-0.5"), numberAsWritten: "-0,5"))
                ),
                annotation("a4", "tháng 2/2020", .date(DateValue(temporal: TemporalValue("2020-02")))),
                annotation("a5", "ngày 7/8", .date(DateValue(temporal: TemporalValue("--08-07")))),
            ],
            entities: [Entity(id: "e1", kind: .person, name: "Nguyễn Văn \"A\", B")]
        )
        do { return try Document(draft) } catch { fatalError("\(error)") }
    }()
}
