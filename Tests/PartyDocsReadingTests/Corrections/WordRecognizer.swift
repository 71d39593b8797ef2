import PartyDocsCore
import PartyDocsReading

/// Finds fixed words wherever they stand, so that a test says itself what is proposed.
struct WordRecognizer: Recognizer {
    let maker = Maker(kind: .recognizer, name: "words", version: "1")
    let words: [(String, AnnotationValue)]

    init(_ words: [(String, AnnotationValue)]) {
        self.words = words
    }

    func recognize(_ context: RecognitionContext, into findings: inout Findings) {
        for (words, value) in words {
            for span in context.text.spans(of: words) {
                findings.add(Finding(spans: [span], value: value, makers: [maker]))
            }
        }
    }
}

extension String {
    /// The places of some words.
    func spans(of words: String) -> [TextSpan] {
        let bytes = Array(utf8)
        let wanted = Array(words.utf8)
        guard bytes.count >= wanted.count else { return [] }
        return (0...bytes.count - wanted.count).filter { bytes[$0...].starts(with: wanted) }.map {
            TextSpan(utf8: $0..<$0 + wanted.count)
        }
    }

    /// The first place of some words.
    func span(of words: String) -> TextSpan {
        spans(of: words).first ?? TextSpan(utf8: 0..<0)
    }
}

/// A person as the recogniser of names gives it.
func person(_ name: String) -> AnnotationValue { .person(PersonValue(name: name)) }

/// An organization.
func organization(_ name: String? = nil) -> AnnotationValue { .organization(OrganizationValue(name: name)) }

/// An office that names its holder and body by their printed words.
func office(_ title: String, of body: String? = nil, holder: String? = nil) -> AnnotationValue {
    .office(
        OfficeValue(
            title: title,
            organizationAsWritten: body,
            isOrganizationStated: body != nil,
            holderAsWritten: holder
        )
    )
}
