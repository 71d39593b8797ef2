internal import PartyDocsCore
internal import PartyDocsTestKit
internal import Testing

@testable internal import PartyDocsJSON

@Suite("JSON parser")
struct JSONParserTests {
    private func value(_ text: String, _ options: JSONParser.Options = .init()) throws -> FieldValue {
        try JSONParser(options: options).value(from: Array(text.utf8))
    }

    @Test("Every kind of value, numbers as printed and members in order")
    func values() throws {
        let parsed = try value(
            #" { "z" : [ null , true,false, -0.10E+2, 123456789012345678901234567890 ] , "a" : { } , "" : "x" } "#
        )
        #expect(
            parsed
                == .object(
                    Fields([
                        .init(
                            name: "z",
                            value: [
                                nil, true, false, .number("-0.10E+2"), .number("123456789012345678901234567890"),
                            ]
                        ), .init(name: "a", value: .object([:])), .init(name: "", value: "x"),
                    ])
                )
        )
    }

    @Test("Escapes, also in names and at every position of a word of eight bytes")
    func escapes() throws {
        let all = #"\"\\\/\b\f\n\r\té\ud83d\ude00\uD83D\uDE00\u0000ệ"#
        let plain = "\"\\/\u{8}\u{C}\n\r\té😀😀\u{0}ệ"
        for count in 0...9 {
            let before = String(repeating: "a", count: count)
            #expect(try value("\"\(before)\(all)\"") == .string(before + plain))
            #expect(try value("{\"\(before)\(all)\":1}") == .object(Fields([.init(name: before + plain, value: 1)])))
        }
    }

    @Test(
        "A fault is reported where it is",
        arguments: [
            ("", 0, 1, 1), ("{\n \"é\": tru}", 9, 2, 7), ("[1,\n2,\n]", 7, 3, 1), ("{\"a\" 1}", 5, 1, 6),
            ("{\"a\":1 \"b\":2}", 7, 1, 8), ("[1 2]", 3, 1, 4), ("{a:1}", 1, 1, 2), ("\"a\nb\"", 2, 1, 3),
            ("\"\\x\"", 1, 1, 2), ("\"\\ud800\"", 1, 1, 2), ("\"\\udc00\\ud800\"", 1, 1, 2), ("\"\\u12g4\"", 5, 1, 6),
            ("[01]", 2, 1, 3), ("1.", 2, 1, 3), ("-", 1, 1, 2), ("[1]]", 3, 1, 4), ("\"abc", 4, 1, 5),
            ("[\"a\",", 5, 1, 6), ("nul", 0, 1, 1), ("{\"a\":1,}", 7, 1, 8), ("+1", 0, 1, 1),
        ] as [(String, Int, Int, Int)]
    )
    func positions(_ text: String, _ offset: Int, _ line: Int, _ column: Int) throws {
        let error = try #require(throws: ReadError.self) { try value(text) }
        #expect(error.code == .malformed)
        #expect(error.position == ReadError.Position(byteOffset: offset, line: line, column: column), "\(error)")
    }

    @Test("A byte order mark counts as bytes and not as a column")
    func byteOrderMark() throws {
        #expect(try value("\u{FEFF}[]") == [])
        let error = try #require(throws: ReadError.self) { try value("\u{FEFF}[x") }
        #expect(error.position == ReadError.Position(byteOffset: 4, line: 1, column: 2))
    }

    @Test("Every sequence of two bytes and a sample of longer ones is UTF-8 for the parser when it is for Swift")
    func encoding() {
        var generator = SeededGenerator(seed: 8)
        var tails: [[UInt8]] = []
        for first in 0x80...0xFF as ClosedRange<UInt8> {
            for second in 0x00...0xFF as ClosedRange<UInt8> where second >= 0x20 && second != 0x22 && second != 0x5C {
                tails.append([first, second])
                tails.append([first, second, 0xBF])
                tails.append([first, second, UInt8(generator.number(in: 0x70...0xFF)), 0x80])
            }
        }
        for tail in tails {
            let isAccepted = (try? JSONParser().value(from: [0x22] + tail + [0x22])) != nil
            #expect(isAccepted == (String(validating: tail, as: UTF8.self) != nil), "\(tail)")
        }
    }

    @Test("Depth has a limit, which hostile texts meet without harm")
    func depth() throws {
        var options = JSONParser.Options()
        options.maximumDepth = 3
        #expect(try value("[[{\"a\":1}]]", options) == [[["a": 1]]])
        let error = try #require(throws: ReadError.self) { try value("[[{\"a\":[]}]]", options) }
        #expect(error.code == .refused)
        #expect(error.position.byteOffset == 7)
        options.maximumDepth = .max
        let deep = String(repeating: "[", count: 2_000_000)
        #expect(try #require(throws: ReadError.self) { try value(deep, options) }.code == .refused)
        let whole = String(repeating: "[", count: 1_024) + String(repeating: "]", count: 1_024)
        #expect(throws: Never.self) { try value(whole, options) }
    }

    @Test("Two members of one name are told apart from one written in two ways")
    func duplicates() throws {
        var options = JSONParser.Options()
        #expect(try value(#"{"a":1,"a":2}"#, options) != .null)
        options.allowsDuplicateNames = false
        for text in [#"{"a":1,"a":2}"#, #"{"a":1,"\u0061":2}"#, #"[{"b":{"":1,"c":2,"":3}}]"#] {
            #expect(throws: ReadError.self) { try value(text, options) }
        }
        let many = (0..<500).map { "\"m\($0)\":0" }.joined(separator: ",")
        #expect(throws: Never.self) { try value("{\(many)}", options) }
        #expect(throws: ReadError.self) { try value("{\(many),\"m400\":0}", options) }
        // é in one scalar and in two are different names, although Swift's strings are equal.
        #expect(throws: Never.self) { try value("{\"\u{E9}\":1,\"e\u{301}\":2}", options) }
    }

    @Test("What the writer writes the parser reads")
    func roundTrip() throws {
        var generator = SeededGenerator(seed: 42)
        func make(_ depth: Int) -> FieldValue {
            switch generator.number(in: 0...(depth > 4 ? 3 : 5)) {
            case 0: return .null
            case 1: return .bool(generator.chance(50))
            case 2: return .number(generator.pick(["0", "-1.50e3", "72.86"]))
            case 3:
                let scalars = (0..<generator.number(in: 0...20)).compactMap { _ in
                    Unicode.Scalar(UInt32(generator.number(in: 0...(generator.chance(50) ? 0x7F : 0x10FFFF))))
                }
                return .string(String(String.UnicodeScalarView(scalars)))
            case 4: return .array((0..<generator.number(in: 0...4)).map { _ in make(depth + 1) })
            default:
                return .object(
                    Fields((0..<generator.number(in: 0...4)).map { .init(name: "\"\($0)\n", value: make(depth + 1)) })
                )
            }
        }
        for round in 0..<2_000 {
            let original = make(0)
            var writer = JSONWriter(indentation: round % 3)
            writer.value(original)
            var sink = ByteArraySink()
            try writer.drain(to: &sink)
            #expect(try JSONParser().value(from: sink.bytes) == original)
        }
    }
}
