internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsJSON

/// The format against its schema and the files that stand for it.
@Suite("JSON format")
struct JSONFormatTests {
    private func value(_ path: String) throws -> FieldValue {
        try JSONParser().value(from: try Fixture.bytes(path))
    }

    private func object(_ value: FieldValue?) throws -> Fields {
        guard case .object(let fields) = value else {
            throw ReadError(.malformed, "no object")
        }
        return fields
    }

    /// The names that the schema gives to the members of each object.
    private func schemaMembers() throws -> [String: [String]] {
        let schema = try object(try value("Docs/Schemas/partydocs-json-1.0.schema.json"))
        var members = ["document": try object(schema["properties"]).map(\.name)]
        for definition in try object(schema["$defs"]) {
            if let properties = try object(definition.value)["properties"] {
                members[definition.name] = try object(properties).map(\.name)
            }
        }
        return members
    }

    private static let members: [(String, JSONMembers)] = [
        ("document", .document), ("metadataEntry", .metadataEntry), ("identity", .identity), ("block", .block),
        ("section", .section), ("annotation", .annotation), ("entity", .entity), ("relation", .relation),
        ("provenance", .provenance), ("source", .source), ("diagnostic", .diagnostic), ("reference", .reference),
        ("person", .person), ("office", .office), ("organization", .organization), ("citation", .citation),
        ("event", .event), ("date", .date), ("quantity", .quantity), ("place", .place), ("quotation", .quotation),
        ("assessment", .assessment), ("honorific", .honorific), ("span", .span), ("maker", .maker),
        ("identifier", .identifier), ("locator", .locator), ("edit", .edit),
    ]

    @Test("The schema names the members that the library knows, and no others")
    func schema() throws {
        let schema = try schemaMembers()
        #expect(Set(schema.keys) == Set(Self.members.map(\.0)))
        for (name, known) in Self.members {
            #expect(Set(known.names.map { "\($0)" }) == Set(schema[name] ?? []), "\(name)")
        }
    }

    @Test("A document that uses every member of the format is read, and written to the same bytes")
    func complete() throws {
        let bytes = try Fixture.bytes("Tests/Fixtures/JSON/complete.json")
        let document = try #require(try JSONDocumentDecoder().documents(from: bytes).first)
        let written = try JSONExporter(options: .init(indentation: 2)).bytes(of: document)
        #expect(String(decoding: written, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))

        let used = try JSONParser().value(from: bytes).memberNames
        for (name, known) in Self.members {
            for member in known.names { #expect(used.contains("\(member)"), "\(member) of \(name)") }
        }
    }

    @Test("Faults that the schema cannot see are refused by the decoder")
    func refused() throws {
        let lines = try Fixture.bytes("Tests/Fixtures/JSON/refused.jsonl").split(separator: 0x0A)
        #expect(lines.count == 19)
        for line in lines {
            let fault = try object(try JSONParser().value(from: Array(line)))["fault"]
            #expect(throws: ReadError.self, "\(String(describing: fault))") {
                try JSONDocumentDecoder().documents(from: Array(line))
            }
        }
    }

    @Test(
        "Versions",
        arguments: [
            ("1.0", 1), ("1.0-draft", 1), ("1.12", 1), ("2.0", 2), ("10.3-beta2", 10), ("1", nil), ("1.", nil),
            (".1", nil), ("1.0.0", nil), ("01.0", nil), ("1.0-", nil), ("1.0-a b", nil), ("a.b", nil), ("", nil),
            ("-1.0", nil), ("1.0000000", nil), ("1.00", nil),
        ] as [(String, Int?)]
    )
    func version(_ text: String, _ major: Int?) {
        #expect(JSONVersion(text)?.major == major)
    }

    @Test("The version that is written is one that is read")
    func writtenVersion() {
        #expect(JSONVersion(JSONVersion.written)?.major == JSONVersion.major)
    }
}
