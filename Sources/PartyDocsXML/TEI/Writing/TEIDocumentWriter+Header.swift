internal import PartyDocsCore

extension TEIDocumentWriter {
    func writeHeader() throws {
        try start("teiHeader")
        try start("fileDesc")
        try writeTitle()
        try writePublication()
        try writeSource()
        try end()
        try writeEncoding()
        try start("profileDesc")
        try start("langUsage")
        try element("language", [("ident", TEIToken.language(document.metadata.language) ?? "und")])
        try end()
        try end()
        try end()
    }

    // MARK: File

    private func values(_ name: MetadataName) -> [String] {
        document.metadata.all(name).map { entry in
            switch entry.value {
            case .text(let text): text
            case .date(let date): date.description
            case .identifier(let identifier): identifier.value
            }
        }
    }

    private func writeTitle() throws {
        try start("titleStmt")
        try writeTitles()
        try elements("author", values(.byline))
        for (maker, id) in makers.all where maker.kind == .person {
            try start("respStmt", [("xml:id", id)])
            try element("resp", [], "annotation")
            try element("name", [("n", maker.version)], maker.name)
            try end()
        }
        try end()
        try newLine()
    }

    private func writeTitles() throws {
        let titles = values(.title)
        try elements("title", titles)
        if titles.isEmpty { try element("title", [("type", "identifier")], document.id.rawValue) }
    }

    private func writePublication() throws {
        try start("publicationStmt")
        let outlets = values(.outlet)
        try elements("publisher", outlets)
        try elements("distributor", values(.agency))
        if outlets.isEmpty { try element("authority", [], "The publisher is not known.") }
        try writeDates()
        for entry in document.metadata.all(.identifier) {
            guard case .identifier(let identifier) = entry.value else { continue }
            try write(identifier)
        }
        try writeAddresses()
        try writeAvailability()
        try end()
        try newLine()
    }

    private func writeDates() throws {
        for name in [MetadataName.published, .updated] {
            for entry in document.metadata.all(name) {
                guard case .date(let date) = entry.value else { continue }
                try element("date", [("type", name.rawValue)] + TEIDates.attributes(of: date), date.description)
            }
        }
    }

    private func writeAddresses() throws {
        for address in values(.url) {
            try element("ref", [("target", TEIToken.address(address))], address)
        }
    }

    private func writeAvailability() throws {
        let licences = values(.licence)
        let terms = [MetadataName.rights, .access].flatMap { name in values(name).map { (name.rawValue, $0) } }
        if licences.isEmpty, terms.isEmpty {
            try start("availability", [("status", "unknown")])
            try element("p", [], "What rights hold in this text is not known.")
        } else {
            try start("availability")
            try elements("licence", licences)
            for (name, value) in terms { try element("p", [("n", name)], value) }
        }
        try end()
    }

    // MARK: Source

    private func writeSource() throws {
        try start("sourceDesc")
        try start("bibl", [("type", "text")])
        try writeTitles()
        try elements("author", values(.byline))
        try elements("publisher", values(.outlet))
        try elements("distributor", values(.agency))
        try writeDates()
        try writeAddresses()
        try end()
        if let identity = document.identity {
            try start("bibl", [("type", "officialDocument")])
            try write(identity.reference)
            try end()
        }
        for source in document.provenance.sources { try write(source) }
        try end()
    }

    private func write(_ source: Source) throws {
        try start("bibl", [("type", "source")])
        if let name = source.name { try element("title", [("type", "fileName")], name) }
        try element("idno", [("type", "SHA-256")], source.sha256)
        try start("extent")
        let count = String(source.byteCount)
        try element("measure", [("unit", "byte"), ("quantity", count)], count)
        try end()
        try element("note", [("type", "encoding")], source.encoding)
        if let mediaType = source.mediaType { try element("note", [("type", "mediaType")], mediaType) }
        try element("note", [("type", "editCount")], String(source.edits.count))
        try end()
    }

    // MARK: Encoding

    private func writeEncoding() throws {
        try newLine()
        try start("encodingDesc")
        try start("projectDesc")
        try element("p", [], "Made by a program from a text; who found each name, date and figure stands in resp.")
        try end()
        try start("editorialDecl")
        try element(
            "p",
            [],
            "The characters of the text element are the text as decoded, every space included. Positions in feature "
                + "structures count its Unicode scalars from zero."
        )
        try end()
        try writeApplications()
        try writeUnits()
        try end()
        try newLine()
    }

    private func writeApplications() throws {
        try start("appInfo")
        try Self.writeGenerator(generator, to: xml)
        for (maker, id) in makers.all where maker.kind != .person {
            try start(
                "application",
                [
                    ("xml:id", id), ("type", TEIToken.word(maker.kind.rawValue)), ("n", maker.version),
                    ("ident", TEIToken.name(maker.name)), ("version", TEIToken.version(maker.version)),
                ]
            )
            try element("label", [], maker.name)
            try end()
        }
        try end()
    }

    private func writeUnits() throws {
        guard !units.all.isEmpty else { return }
        try start("unitDecl")
        for (unit, id) in units.all {
            try start("unitDef", [("xml:id", id)])
            try element("label", [], unit)
            try end()
        }
        try end()
    }
}
