internal import Foundation
internal import PartyDocsCore
internal import PartyDocsJSON
internal import PartyDocsTestKit
internal import Testing

@Suite("JSON document decoder")
struct JSONDocumentDecoderTests {
    /// A document with something of everything, on many lines, whose faults the tests make by changing words.
    private static let valid = """
        {
          "schema": "1.0-draft",
          "id": "d-1",
          "offsetUnit": "unicodeScalar",
          "text": "Bí thư 😀 X\\nhai",
          "metadata": {"published": {"iso": "2020-08-07", "basis": "printed"}},
          "blocks": [
            {"id": "b1", "kind": "headline", "start": 0, "end": 10},
            {"id": "b2", "kind": "paragraph", "start": 11, "end": 14}
          ],
          "sections": [{"id": "s1", "kind": "article", "firstBlock": "b1", "lastBlock": "b2"}],
          "annotations": [
            {"id": "a1", "kind": "office", "start": 0, "end": 6, "quote": "Bí thư", "value": {"holder": "e1"},
             "maker": {"kind": "tool", "name": "m"}, "status": "proposed", "certainty": "high"},
            {"id": "a2", "kind": "quantity", "start": 7, "end": 14,
             "spans": [{"start": 7, "end": 8}, {"start": 11, "end": 14}], "quote": "😀 X\\nhai",
             "value": {"value": 7.50, "approximation": "exact"},
             "maker": {"kind": "tool", "name": "m"},
             "makers": [{"kind": "tool", "name": "m"}, {"kind": "person", "name": "p"}],
             "status": "proposed", "certainty": "high"}
          ],
          "entities": [{"id": "e1", "kind": "person", "name": "X"}],
          "relations": [],
          "provenance": {"sources": [{"byteCount": 3, "sha256": "\(String(repeating: "0", count: 64))",
            "encoding": "UTF-8", "edits": [{"sourceStart": 0, "sourceEnd": 3, "start": 0, "end": 0,
            "reason": "byteOrderMark", "original": "efBBbf"}]}]}
        }
        """

    private func decode(_ text: String) throws(ReadError) -> [Document] {
        try JSONDocumentDecoder().documents(from: Array(text.utf8))
    }

    @Test("What each member becomes")
    func reads() throws {
        let document = try #require(try decode(Self.valid).first)
        #expect(
            document.annotations.map(\.spans) == [
                [TextSpan(utf8: 0..<8)], [TextSpan(utf8: 9..<13), TextSpan(utf8: 16..<19)],
            ]
        )
        #expect(document.annotations[1].makers.map(\.name) == ["m", "p"])
        #expect(document.metadata.published?.description == "2020-08-07")
        #expect(document.sections[0].blocks == 0..<2)
        #expect(document.provenance.sources[0].edits[0].original == [0xEF, 0xBB, 0xBF])
    }

    /// One fault each: what is changed into what, a word of the message, and the line.
    private static let faults: [(String, String, String, Int)] = [
        ("\"1.0-draft\"", "\"2.0\"", "version 2.0", 2),
        ("\"1.0-draft\"", "\"one\"", "no version", 2),
        ("\"1.0-draft\"", "1", "no string", 2),
        ("\"schema\"", "\"schemata\"", "\"schema\"", 1),
        ("\"unicodeScalar\"", "\"utf16\"", "offsetUnit", 4),
        ("\"text\"", "\"words\"", "\"text\"", 1),
        ("\"id\": \"d-1\",", "\"id\": \"d-1\", \"id\": \"d-1\",", "twice", 3),
        ("\"2020-08-07\"", "\"2020-13-07\"", "no date", 6),
        ("\"iso\": \"2020-08-07\"", "\"iso\": \"2020-08-07\", \"value\": \"x\"", "both", 6),
        ("\"iso\": \"2020-08-07\", ", "", "\"value\"", 6),
        ("{\"iso\": \"2020-08-07\", \"basis\": \"printed\"}", "[]", "no entry", 6),
        ("\"kind\": \"headline\", ", "", "block b1", 8),
        ("\"end\": 10", "\"end\": 10.5", "integer", 8),
        ("\"end\": 10", "\"end\": 99", "99", 8),
        ("\"end\": 10", "\"end\": -1", "-1", 8),
        ("\"end\": 10", "\"end\": \"10\"", "integer", 8),
        ("\"end\": 10", "\"end\": 1e999", "integer", 8),
        ("\"lastBlock\": \"b2\"", "\"lastBlock\": \"b9\"", "no block", 11),
        (
            "\"firstBlock\": \"b1\", \"lastBlock\": \"b2\"", "\"firstBlock\": \"b2\", \"lastBlock\": \"b1\"", "before",
            11
        ),
        ("\"Bí thư\", \"value\"", "\"Bí thu\", \"value\"", "annotation a1", 13),
        ("\"start\": 0, \"end\": 6", "\"start\": 1, \"end\": 6", "annotation a1", 13),
        ("\"start\": 0, \"end\": 6", "\"start\": 6, \"end\": 0", "annotation a1", 13),
        ("\"quote\": \"Bí thư\", ", "", "\"quote\"", 13),
        ("{\"start\": 7, \"end\": 8}, ", "", "annotation a2", 16),
        ("{\"start\": 7, \"end\": 8}", "{\"start\": 7, \"end\": 8, \"x\": 1}", "\"x\"", 16),
        ("{\"start\": 7, \"end\": 8}", "7", "span", 16),
        ("{\"holder\": \"e1\"}", "{\"holder\": 1}", "holder", 13),
        ("{\"holder\": \"e1\"}", "{\"organizationStated\": null}", "organizationStated", 13),
        ("{\"holder\": \"e1\"}", "[]", "no object", 13),
        ("\"value\": 7.50", "\"value\": 77777777777777777777.5", "64 bits", 17),
        ("\"approximation\": \"exact\"", "\"x\": 1", "approximation", 17),
        ("\"makers\": [{\"kind\": \"tool\"", "\"makers\": [{\"kind\": \"person\"", "annotation a2", 19),
        ("\"sourceEnd\": 3", "\"sourceEnd\": -3", "sourceEnd", 25),
        ("\"efBBbf\"", "\"efBBb\"", "original", 26),
        ("\"relations\": [],", "\"relations\": {},", "relations", 23),
        ("\"relations\": [],", "", "relations", 1),
    ]

    @Test("A fault is named with its line", arguments: faults.indices)
    func refuses(_ index: Int) throws {
        let (old, new, word, line) = Self.faults[index]
        let text = Self.valid.replacing(old, with: new, maxReplacements: 1)
        try #require(text != Self.valid)
        let error = try #require(throws: ReadError.self) { try decode(text) }
        #expect(error.message.contains(word), "\(error)")
        #expect(error.position.line == line, "\(error)")
        #expect(error.code == (index == 0 ? .unsupportedVersion : .malformed))
    }

    @Test("A rule of the model that is broken is the underlying error")
    func modelRules() throws {
        for (old, new, code) in [
            ("\"e1\"", "\"e2\"", DocumentError.Code.unknownReference),
            ("\"id\": \"a1\"", "\"id\": \"b1\"", .duplicateIdentifier),
            ("\"end\": 10", "\"end\": 9", .textOutsideBlocks),
            (" X\\nhai", " e\\u0301\\nhai", .textNotNormalized),
            ("\"byteCount\": 3", "\"byteCount\": 2", .badValue),
        ] {
            // The second annotation quotes what the fourth change alters.
            let text =
                "\n"
                + Self.valid.replacing(old, with: new, maxReplacements: code == .textNotNormalized ? 2 : 1)
                .replacing("\"end\": 14", with: code == .textNotNormalized ? "\"end\": 15" : "\"end\": 14")
                .replacing("\"start\": 11", with: code == .textNotNormalized ? "\"start\": 12" : "\"start\": 11")
            let error = try #require(throws: ReadError.self) { try decode(text) }
            #expect(error.code == .invalidDocument, "\(error)")
            #expect((error.underlyingError as? DocumentError)?.code == code, "\(error)")
            #expect(error.position.line == 2)
        }
    }

    @Test("A newer minor version is read, and what is new in it kept")
    func newerMinor() throws {
        let text = Self.valid.replacing("\"1.0-draft\"", with: "\"1.7\"")
            .replacing("\"kind\": \"headline\"", with: "\"kind\": \"banner\", \"colour\": {\"deep\": [1.50]}")
            .replacing("\"relations\"", with: "\"summary\": null, \"relations\"")
        let document = try #require(try decode(text).first)
        #expect(document.blocks[0].kind == "banner")
        #expect(document.blocks[0].fields == ["colour": ["deep": [.number("1.50")]]])
        #expect(document.fields == ["summary": nil])
    }

    @Test("Members in any order, names written with escapes")
    func order() throws {
        let text = Self.valid.replacing("\"schema\": \"1.0-draft\",", with: "")
            .replacing("\"relations\": [],", with: "\"relations\": [], \"sch\\u0065ma\": \"1.0\",")
        #expect(try decode(text) == (try decode(Self.valid)))
    }

    @Test("An empty stream, blank lines, a byte order mark and CRLF")
    func lines() throws {
        #expect(try decode("") == [])
        #expect(try decode(" \r\n\n\t ") == [])
        #expect(try decode("\u{FEFF}") == [])
        let line = String(decoding: try JSONExporter().bytes(of: try decode(Self.valid)[0]), as: UTF8.self).dropLast()
        #expect(try decode("\u{FEFF}\n\n\(line) \r\n \n\(line)").count == 2)
        let error = try #require(throws: ReadError.self) { try decode("\(line) \(line)") }
        #expect(error.position.line == 1)
        #expect(error.position.byteOffset == line.utf8.count + 1)
    }

    @Test("After a fault the stream is at its end, and documents before it were given")
    func fault() throws {
        let line = String(decoding: try JSONExporter().bytes(of: try decode(Self.valid)[0]), as: UTF8.self)
        for (rest, column) in [("[1]\n", 1), ("  x", 3), ("{\"schema\"}\n\(line)", 10), ("{\"schema\": \"1.0\"", 17)] {
            var source = ByteArraySource(Array((line + "\n" + rest).utf8))
            var session = JSONDocumentDecoder().makeSession()
            #expect(try session.next(from: &source) != nil)
            let error = try #require(throws: ReadError.self) { try session.next(from: &source) }
            #expect(error.position.line == 3)
            #expect(error.position.column == column, "\(error)")
            #expect(try session.next(from: &source) == nil)
        }
    }

    @Test("A document over the limit, and one that a missing bracket makes endless")
    func limits() throws {
        var options = JSONDocumentDecoder.Options()
        options.maximumDocumentByteCount = 1_000
        let decoder = JSONDocumentDecoder(options: options)
        #expect(
            try #require(throws: ReadError.self) { try decoder.documents(from: Array(Self.valid.utf8)) }.code
                == .tooLarge
        )
        let endless = "{\"a\": 1\n" + String(repeating: "{\"a\": 1}\n", count: 100_000)
        let error = try #require(throws: ReadError.self) { try decoder.documents(from: Array(endless.utf8)) }
        #expect(error.code == .malformed)
        #expect(error.position.line == 2)
        let long = "{\"a\": \"" + String(repeating: "x", count: 1_000_000)
        #expect(
            try #require(throws: ReadError.self) { try decoder.documents(from: Array(long.utf8)) }.code == .tooLarge
        )
    }

    @Test("Sections and fields nested as deep as the parser allows are refused without harm")
    func nesting() throws {
        let section =
            "{\"id\": \"s1\", \"kind\": \"part\", \"firstBlock\": \"b1\", \"lastBlock\": \"b2\", \"sections\": ["
        for depth in [250, 500] {
            let sections = String(repeating: section, count: depth) + String(repeating: "]}", count: depth)
            let fields = String(repeating: "[", count: depth * 2) + String(repeating: "]", count: depth * 2)
            for text in [
                Self.valid.replacing("\"relations\": []", with: "\"relations\": [], \"x\": \(fields)"),
                Self.valid.replacing("\"sections\": [", with: "\"sections\": [\(sections),"),
            ] {
                var options = JSONDocumentDecoder.Options()
                options.maximumDepth = 1_024
                let decoder = JSONDocumentDecoder(options: options)
                #expect(throws: ReadError.self) { try decoder.documents(from: Array(text.utf8)) }
            }
        }
    }

    @Test("A source that fails")
    func sourceFails() throws {
        var source = PieceSource(Array(Self.valid.utf8.prefix(100)), size: 10, failsAtEnd: true)
        var session = JSONDocumentDecoder().makeSession()
        let error = try #require(throws: ReadError.self) { try session.next(from: &source) }
        #expect(error.code == .sourceFailed)
        #expect(error.underlyingError is PieceSource.Failure)
    }

    @Test("A document cut off anywhere, or with any byte changed, is read or refused and never traps")
    func hostile() throws {
        let bytes = Array(Self.valid.utf8)
        for length in 1..<bytes.count {
            #expect(throws: ReadError.self) { try JSONDocumentDecoder().documents(from: Array(bytes[..<length])) }
        }
        var generator = SeededGenerator(seed: 3)
        let odd: [UInt8] = Array("\"\\{}[]:,0-9eE.+\n\u{0}é".utf8) + [0xFF, 0xC0, 0xED]
        for _ in 0..<20_000 {
            var changed = bytes
            for _ in 0..<generator.number(in: 1...3) {
                let position = generator.number(in: 0...(changed.count - 1))
                switch generator.number(in: 0...2) {
                case 0: changed[position] = generator.pick(odd)
                case 1: changed.insert(generator.pick(odd), at: position)
                default: changed.remove(at: position)
                }
            }
            do throws(ReadError) {
                _ = try JSONDocumentDecoder().documents(from: changed)
            } catch {
                #expect(error.position.byteOffset.map { $0 <= changed.count } == true)
            }
        }
    }
}
