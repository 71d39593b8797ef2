internal import PartyDocsCore
internal import Testing

@testable internal import PartyDocsJSON

/// Authority files as JSON.
@Suite("Authority files as JSON")
struct JSONAuthorityTests {
    private func bytes(_ file: AuthorityFile) throws -> [UInt8] { try JSONAuthorityEncoder().bytes(of: file) }

    private func file(_ text: String) throws(ReadError) -> AuthorityFile {
        try JSONAuthorityDecoder().file(from: Array(text.utf8))
    }

    private static let head = #"{"format":"partydocs-authority","schema":"1.0","#

    @Test("Every file reads back equal and is written to the same bytes", arguments: 0..<200)
    func roundTrip(seed: UInt64) throws {
        var random = RandomAuthorityFile(seed: seed)
        let original = try random.file()
        let written = try bytes(original)
        let read = try JSONAuthorityDecoder().file(from: written)
        #expect(read == original)
        #expect(try bytes(read) == written)
    }

    @Test("A file without records reads back")
    func empty() throws {
        #expect(try JSONAuthorityDecoder().file(from: bytes(AuthorityFile())) == AuthorityFile())
    }

    @Test("A file that uses every member is read, and written to the same bytes")
    func complete() throws {
        let given = try Fixture.bytes("Tests/Fixtures/JSON/authority.json")
        let read = try JSONAuthorityDecoder().file(from: given)
        #expect(String(decoding: try bytes(read), as: UTF8.self) == String(decoding: given, as: UTF8.self))
        try Fixture.offer(given, as: "authority.json")

        let used = try JSONParser().value(from: given).memberNames
        for (name, members) in Self.members {
            for member in members.names { #expect(used.contains("\(member)"), "\(name) \(member)") }
        }
    }

    @Test("Each record stands on a line of its own")
    func lines() throws {
        let records = ["a", "b"].map { AuthorityRecord(id: Entity.ID($0), kind: .place, name: $0) }
        let text = String(decoding: try bytes(AuthorityFile(records: records)), as: UTF8.self)
        #expect(
            text == """
                {"format":"partydocs-authority","schema":"1.0-draft","records":[
                {"id":"a","kind":"place","name":"a"},
                {"id":"b","kind":"place","name":"b"}]}

                """
        )
    }

    @Test("Members that are unknown are kept at every level")
    func unknownMembers() throws {
        let text =
            Self.head + #""records":["#
            + #"{"id":"o1","kind":"organization","name":"A","x":1.50},"#
            + #"{"id":"o2","kind":"organization","name":"B","parents":[{"organization":"o1","x":2}]},"#
            + #"{"id":"p1","kind":"person","name":"C","offices":[{"title":"T","x":[3]}]},"#
            + #"{"id":"p2","kind":"person","name":"D"},"#
            + #"{"id":"w1","kind":"document","name":"E","reference":{"number":"5","x":{"y":4}}}],"#
            + #""candidates":[{"records":["p1","p2"],"for":[{"kind":"name","statement":"s","x":5}],"#
            + #""status":"proposed","x":6}],"x":null}"#
        let written = String(decoding: try bytes(try file(text)), as: UTF8.self)
        let parts = [
            #""x":1.50"#, #""x":2"#, #""x":[3]"#, #""x":{"y":4}"#, #""x":5"#, #""x":6"#, #""x":null"#,
        ]
        for part in parts { #expect(written.contains(part), "\(part)") }
    }

    @Test("A field with the name of a member is refused")
    func fieldNamedAsMember() throws {
        let record = AuthorityRecord(id: "p1", kind: .person, name: "A", fields: ["offices": true])
        #expect(throws: ExportError.self) { try bytes(try AuthorityFile(records: [record])) }
    }

    @Test("A fault has its place and its reason")
    func faults() throws {
        let faults: [(String, Int, Int, String)] = [
            (#"{"schema":"1.0","records":[]}"#, 1, 1, "no member \"format\""),
            (#"{"format":"other","schema":"1.0","records":[]}"#, 1, 11, "format"),
            (#"{"format":"partydocs-authority","schema":"2.0","records":[]}"#, 1, 42, "version 2.0"),
            (#"{"format":"partydocs-authority","schema":"1.0"}"#, 1, 1, "records"),
            (Self.head + #""records":[],"records":[]}"#, 1, 61, "comes twice"),
            (Self.head + "\"records\":[\n{\"id\":\"p1\",\"kind\":\"person\"}]}", 2, 1, "no member \"name\""),
            (Self.head + "\"records\":[\n{\"id\":\"p1\",\"kind\":\"person\",\"name\":7}]}", 2, 35, "no string"),
            (
                Self.head + "\"records\":[\n{\"id\":\"p1\",\"kind\":\"person\",\"name\":\"A\",\"birthDate\":\"x\"}]}",
                2, 51,
                "no date"
            ),
            (
                Self.head + "\"records\":[\n{\"id\":\"p1\",\"kind\":\"person\",\"name\":\"A\"},"
                    + "\n {\"id\":\"p1\",\"kind\":\"person\",\"name\":\"B\"}]}", 3, 2, "used twice"
            ),
            (
                Self.head + "\"records\":[],\n\"candidates\":[{\"records\":[\"p1\",\"p2\"],\"status\":\"proposed\"}]}",
                2, 15,
                "p1"
            ),
            (
                Self.head + "\"records\":[],\n\"candidates\":[{\"records\":[\"p1\"],\"status\":\"proposed\"}]}", 2, 26,
                "two"
            ),
            (Self.head + "\"records\":[\n{", 2, 2, "ends"),
        ]
        for (text, line, column, words) in faults {
            do {
                _ = try file(text)
                Issue.record("\(text) was read")
            } catch {
                #expect(error.message.contains(words), "\(error.message)")
                #expect(error.position.line == line && error.position.column == column, "\(error) in \(text)")
            }
        }
    }

    @Test("A file cut anywhere or with a byte changed is read or refused", arguments: 0..<4)
    func damaged(seed: UInt64) throws {
        var random = RandomAuthorityFile(seed: seed)
        let written = try bytes(try random.file())
        for end in stride(from: 0, to: written.count, by: 7) {
            #expect(throws: ReadError.self) { try JSONAuthorityDecoder().file(from: Array(written[..<end])) }
            var changed = written
            changed[end] ^= 0x15
            do { _ = try bytes(try JSONAuthorityDecoder().file(from: changed)) } catch is ReadError {}
        }
    }

    private static let members: [(String, JSONMembers)] = [
        ("authority", .authority), ("record", .record), ("heldOffice", .heldOffice),
        ("organizationLink", .organizationLink),
        ("candidate", .candidate), ("evidence", .evidence), ("identifier", .identifier), ("reference", .reference),
    ]

    @Test("The schema names the members that the library knows, and no others")
    func schema() throws {
        func object(_ value: FieldValue?) throws -> Fields {
            guard case .object(let fields) = value else { throw ReadError(.malformed, "no object") }
            return fields
        }
        let path = "Docs/Schemas/partydocs-authority-1.0.schema.json"
        let schema = try object(try JSONParser().value(from: try Fixture.bytes(path)))
        var named = ["authority": try object(schema["properties"]).map(\.name)]
        for definition in try object(schema["$defs"]) {
            if let properties = try object(definition.value)["properties"] {
                named[definition.name] = try object(properties).map(\.name)
            }
        }
        #expect(Set(named.keys) == Set(Self.members.map(\.0)))
        for (name, known) in Self.members {
            #expect(Set(known.names.map { "\($0)" }) == Set(named[name] ?? []), "\(name)")
        }
    }
}
