package import PartyDocsCore

/// Gathers what a text says of itself.
package struct MetadataReader {
    private let layout: TextLayout
    private var entries: [MetadataEntry] = []
    private var diagnostics: [Diagnostic] = []

    private init(_ layout: TextLayout) {
        self.layout = layout
    }

    /// The metadata of a document.
    ///
    /// - Parameters:
    ///   - layout: The text with its blocks.
    ///   - given: What the caller knows; it goes before what the text prints.
    /// - Returns: The entries, and what could not be resolved.
    package static func metadata(of layout: TextLayout, given: Metadata) -> (Metadata, [Diagnostic]) {
        var reader = MetadataReader(layout)
        reader.readTitle()
        reader.readLead()
        reader.readMasthead()
        reader.readDateline()
        reader.readSources()
        reader.readBanner()
        reader.readByline()
        reader.readTimestamps()
        reader.readStamps()
        reader.readLanguage()
        let known = given.entries.map { entry in
            var entry = entry
            entry.basis = .given
            return entry
        }
        let found = reader.entries.filter { given[$0.name] == nil }
        return (Metadata(known + found), reader.diagnostics)
    }

    private var text: TokenizedText { layout.table.tokens }

    private func words(_ tokens: Range<Int>) -> String {
        String(layout.table.text[text.span(tokens)])
    }

    private func lines(of kind: BlockKind) -> [Int] {
        layout.marks.indices.filter { layout.marks[$0].kind == kind }
    }

    /// Adds an entry; of names that a document has once, the first stays.
    private mutating func add(
        _ name: MetadataName,
        _ value: String,
        _ spans: [TextSpan],
        basis: MetadataBasis = .printed
    ) {
        guard !entries.contains(where: { $0.name == name }) else { return }
        entries.append(MetadataEntry(name: name, value: .text(value), spans: spans, basis: basis))
    }

    private mutating func readTitle() {
        let titles = lines(of: .headline).filter { layout.marks[$0].repeats == nil }
        guard !titles.isEmpty else { return }
        let spans = titles.map { layout.table.lines[$0].span }
        add(.title, spans.map { String(layout.table.text[$0]) }.joined(separator: " "), spans)
    }

    private mutating func readLead() {
        guard let lead = layout.blocks.first(where: { $0.kind == .lead }) else { return }
        add(.lead, String(layout.table.text[lead.span]), [lead.span])
    }

    /// Reads the outlet from its full name at the head of the page, alone on its line or before the date.
    private mutating func readMasthead() {
        for index in layout.marks.indices.prefix(while: { layout.marks[$0].kind != .headline }) {
            if case .timestamp(let timestamp) = layout.signs[index], let outlet = timestamp.outlet {
                add(.outlet, words(outlet), [text.span(outlet)])
            }
            let line = layout.table.lines[index].tokens
            guard layout.marks[index].kind == .furniture else { continue }
            let pieces = LinePieces(text, line).pieces
            if pieces.count == 2, let portal = pieces.firstIndex(where: isBarePortal) {
                let owner = pieces[1 - portal]
                let portal = pieces[portal]
                let spans = [portal, owner].sorted { $0.lowerBound < $1.lowerBound }.map { text.span($0) }
                add(.outlet, words(portal) + " " + words(owner), spans)
            } else if let name = pieces.first, NewsNames.isMasthead(name, in: text) {
                add(.outlet, words(name), [text.span(name)])
            }
        }
    }

    /// Whether a piece says that the page is a portal without saying whose (`BỘ Y TẾ | CỔNG THÔNG TIN ĐIỆN TỬ`).
    private func isBarePortal(_ piece: Range<Int>) -> Bool {
        text.end(of: Self.portal, at: piece.lowerBound, limit: piece.upperBound) == piece.upperBound
    }

    private static let portal: Phrase = "cổng thông tin điện tử"

    private mutating func readDateline() {
        for tag in layout.marks.compactMap(\.dateline) {
            add(.dateline, words(tag.content), [text.span(tag.content)])
            for name in tag.names {
                add(name.role == .agency ? .agency : .outlet, words(name.tokens), [text.span(name.tokens)])
            }
        }
    }

    private mutating func readSources() {
        for index in lines(of: .agency) {
            guard case .source(let source) = layout.signs[index] else { continue }
            for part in source.parts {
                switch part.role {
                case .agency: add(.agency, words(part.tokens), [text.span(part.tokens)])
                case .outlet: add(.outlet, words(part.tokens), [text.span(part.tokens)])
                case .author: break
                }
            }
        }
    }

    /// Reads the outlet from the name of the site above the title, alone or at the start of a path or menu.
    private mutating func readBanner() {
        for index in layout.marks.indices.prefix(while: { layout.marks[$0].kind != .headline })
        where layout.marks[index].kind == .furniture {
            let pieces = LinePieces(text, layout.table.lines[index].tokens).pieces
            let isPath = pieces.count > 1 && pieces.dropFirst().contains { SectionNames.contains($0, in: text) }
            let outlet = pieces.first { piece in
                NewsNames.role(of: piece, in: text) == .outlet && !SectionNames.contains(piece, in: text)
            }
            if let outlet {
                add(.outlet, words(outlet), [text.span(outlet)])
            } else if isPath, let first = pieces.first, first.count == 1, text[first.lowerBound].letterCase == .upper {
                add(.outlet, words(first), [text.span(first)])
            }
        }
        readImprint()
    }

    /// Reads the outlet from its full name at the foot of the page (`Báo Đắk Nông | Giấy phép số …`,
    /// `Bản quyền thuộc về Báo Đắk Nông.`).
    private mutating func readImprint() {
        for index in layout.marks.indices.suffix(Self.imprintDepth) where layout.marks[index].kind == .furniture {
            let line = layout.table.lines[index].tokens
            for start in line where NewsNames.openers.match(text, at: start, limit: line.upperBound) != nil {
                let end = (start..<line.upperBound).first { text[$0].kind == .punctuation } ?? line.upperBound
                let name = start..<end
                if NewsNames.role(of: name, in: text) == .outlet { add(.outlet, words(name), [text.span(name)]) }
            }
        }
    }

    private static let imprintDepth = 12

    /// Reads the authors, of the first line that names some.
    private mutating func readByline() {
        for index in layout.signs.indices {
            let names: [Range<Int>]
            switch (layout.signs[index], layout.marks[index].kind) {
            case (.byline(let byline), .byline): names = byline.names
            case (.timestamp(let timestamp), .timestamp): names = timestamp.names
            case (.source(let source), .agency):
                names = source.parts.filter { $0.role == .author }.map(\.tokens)
            default: continue
            }
            guard !names.isEmpty else { continue }
            add(.byline, byline(of: names), names.map { text.span($0) })
        }
    }

    /// The names of authors as they are printed, with what is printed between them, none in capitals.
    private func byline(of names: [Range<Int>]) -> String {
        var byline = ""
        for (index, name) in names.enumerated() {
            if index > 0 {
                let gap = TextSpan(
                    start: text[names[index - 1].upperBound - 1].span.end,
                    end: text[name.lowerBound].span.start
                )
                byline += layout.table.text[gap]
            }
            let isAbbreviation = name.count { text[$0].kind == .word } == 1
            byline += isAbbreviation ? words(name) : PrintedName.titleCase(words(name))
        }
        return byline
    }

    private mutating func readTimestamps() {
        for index in lines(of: .timestamp) {
            guard case .timestamp(let timestamp) = layout.signs[index] else { continue }
            for stamp in timestamp.stamps { add(stamp, of: layout.table.lines[index]) }
        }
        readDateOfIssue()
        nameLoneUpdate()
        guard !entries.contains(where: { $0.name == .published }) else { return }
        let openings = layout.marks.indices.filter { [.lead, .paragraph].contains(layout.marks[$0].kind) }.prefix(3)
        let found = openings.compactMap { DeicticDate.find(text, layout.table.lines[$0].tokens) }.first
        guard let found else { return }
        entries.append(
            MetadataEntry(
                name: .published,
                value: .date(TemporalValue(found.date)),
                spans: [text.span(found.tokens)],
                basis: .inferred
            )
        )
    }

    /// Takes a date that is labelled as an update for that of publication where no other is printed: many sites label
    /// the one date so.
    private mutating func nameLoneUpdate() {
        guard !entries.contains(where: { $0.name == .published }),
            let update = entries.firstIndex(where: { $0.name == .updated })
        else { return }
        entries[update].name = .published
    }

    /// Reads the date behind the place in the header of an official document: `Hà Nội, ngày 30 tháng 5 năm 2019`.
    private mutating func readDateOfIssue() {
        guard let issued = layout.issued, let date = issued.date else { return }
        guard date.day != nil || date.month != nil else { return }
        let entry = MetadataEntry(
            name: .published,
            value: .date(TemporalValue(date)),
            spans: issued.runs.map { text.span($0) },
            basis: .printed
        )
        if !entries.contains(where: { $0.name == .published }) { entries.append(entry) }
    }

    /// Reads the stamps of an official document; of several of one sort the first counts.
    private mutating func readStamps() {
        for stamp in layout.stamps {
            add(stamp.name, words(stamp.tokens), [text.span(stamp.tokens)])
            guard stamp.name == .secrecy, !diagnostics.contains(where: { $0.code == Diagnostic.secretMark }) else {
                continue
            }
            diagnostics.append(
                Diagnostic(
                    severity: .warning,
                    code: Diagnostic.secretMark,
                    message: "The document bears a mark of secrecy: \(words(stamp.tokens)).",
                    span: text.span(stamp.tokens),
                    maker: .partyDocs
                )
            )
        }
    }

    private mutating func add(_ stamp: PrintedTimestamp.Stamp, of line: TextLine) {
        guard let moment = stamp.moment else {
            diagnostics.append(
                Diagnostic(
                    severity: .warning,
                    code: "date-not-in-calendar",
                    message: "The printed date of publication is no day of the calendar.",
                    span: line.span,
                    maker: .partyDocs
                )
            )
            return
        }
        let name: MetadataName = stamp.isUpdate ? .updated : .published
        let entry = MetadataEntry(
            name: name,
            value: .date(.moment(moment)),
            spans: [text.span(stamp.tokens)],
            basis: .printed
        )
        guard let known = entries.firstIndex(where: { $0.name == name }) else {
            entries.append(entry)
            return
        }
        // The day alone stands at the head of many pages: it is that of the visit.
        if case .date(.moment(let earlier)) = entries[known].value, earlier.time == nil, moment.time != nil {
            entries[known] = entry
        }
    }

    private mutating func readLanguage() {
        add(.language, layout.language ?? "und", [], basis: .inferred)
    }
}
