internal import PartyDocsCore

extension OfficialDocument {
    /// The units of locators with what the paths of sections call them.
    private static let units: [String: String] = [
        "phần": "phan", "chương": "chuong", "mục": "muc", "điều": "dieu", "khoản": "khoan", "điểm": "diem",
    ]

    /// Lets citations of this very document point to the section that they name.
    ///
    /// `khoản 2 Điều 5 Quy định này` gets the field `section` with the identifier of that section, where there is one
    /// such section and no other.
    ///
    /// - Parameter annotations: The annotations of the text.
    /// - Returns: The same with the field.
    func withSections(_ annotations: [Annotation]) -> [Annotation] {
        guard !sections.isEmpty else { return annotations }
        return annotations.map { annotation in
            guard case .citation(var value) = annotation.value, !value.locators.isEmpty,
                let scope = scope(of: value.reference, annotation),
                let section = section(value.locators, in: scope)
            else { return annotation }
            var annotation = annotation
            value.fields["section"] = .string(section.rawValue)
            annotation.value = .citation(value)
            return annotation
        }
    }

    /// The path of what a citation means of this document: of an attachment, or nothing for the document itself; nil for
    /// other documents.
    private func scope(of reference: DocumentReference, _ annotation: Annotation) -> String? {
        if let symbol = reference.symbol { return symbol == header.number?.symbol ? "" : nil }
        guard annotation.form == .anaphoric, let kind = reference.documentKind else { return nil }
        let name = ASCIIName.of(kind)
        let attachment = sections.first { section in
            section.kind == .appendix && section.id.rawValue == name
                && blockSpan(of: section).contains(annotation.hull)
        }
        if let attachment { return attachment.id.rawValue + "." }
        return kind == header.kind?.name ? "" : nil
    }

    private func blockSpan(of section: Section) -> TextSpan {
        TextSpan(
            start: context.blocks[section.blocks.lowerBound].span.start,
            end: context.blocks[section.blocks.upperBound - 1].span.end
        )
    }

    /// The section that locators name, outermost last.
    private func section(_ locators: [CitationValue.Locator], in scope: String) -> Section.ID? {
        var path: [String] = []
        for locator in locators.reversed() {
            guard let unit = Self.units[locator.unit] else { return nil }
            path.append(unit + "-" + number(locator.number))
        }
        return paths.sections[scope + path.joined(separator: ".")] ?? nil
    }

    /// The number of a unit as paths have it: Roman numerals in figures, letters in ASCII.
    private func number(_ printed: String) -> String {
        let key = TokenKey(stringLiteral: printed)
        if let value = key.number { return String(value) }
        if printed == "đ" { return "dd" }
        if printed.unicodeScalars.allSatisfy(\.properties.isUppercase), let value = key.romanNumeral {
            return String(value)
        }
        return ASCIIName.of(printed)
    }
}
