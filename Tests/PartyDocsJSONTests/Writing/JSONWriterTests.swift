internal import PartyDocsCore
internal import PartyDocsTestKit
internal import Testing

@testable internal import PartyDocsJSON

@Suite("JSON writer")
struct JSONWriterTests {
    private func written(indentation: Int = 0, _ write: (inout JSONWriter) -> Void) throws -> String {
        var writer = JSONWriter(indentation: indentation, capacity: 1)
        write(&writer)
        var sink = ByteArraySink()
        try writer.drain(to: &sink)
        return sink.text
    }

    @Test("Only what RFC 8259 requires is escaped, at every position of a word of eight bytes")
    func escapes() throws {
        for length in 0...20 {
            for position in 0..<max(length, 1) where length > 0 {
                for (byte, escaped) in [
                    ("\"", #"\""#), ("\\", #"\\"#), ("\n", #"\n"#), ("\u{0}", #"\u0000"#), ("\u{1F}", #"\u001f"#),
                    ("\u{8}", #"\b"#), ("\u{C}", #"\f"#), ("\r", #"\r"#), ("\t", #"\t"#), ("/", "/"),
                    ("\u{7F}", "\u{7F}"), ("\u{2028}", "\u{2028}"), ("ệ", "ệ"), ("!", "!"), ("#", "#"), ("[", "["),
                    ("]", "]"), (" ", " "), ("\u{A2}", "\u{A2}"), ("\u{DC}", "\u{DC}"),
                ] {
                    let before = String(repeating: "a", count: position)
                    let after = String(repeating: "z", count: length - position - 1)
                    let text = try written { $0.string(before + byte + after) }
                    #expect(text == "\"" + before + escaped + after + "\"")
                }
            }
        }
    }

    @Test("A text of nothing but escapes grows the buffer as it needs")
    func manyEscapes() throws {
        let text = try written { $0.string(String(repeating: "\u{1}\"", count: 5_000)) }
        #expect(text == "\"" + String(repeating: #"\u0001\""#, count: 5_000) + "\"")
    }

    @Test(
        "Integers of every length",
        arguments: [0, 7, 10, 99, 100, -1, -10, 1_234_567_890_123_456_789, Int.max, Int.min, 999_999_999_999_999_999]
    )
    func integers(_ value: Int) throws {
        #expect(try written { $0.integer(value) } == String(value))
    }

    @Test("Powers of ten and their neighbours")
    func powersOfTen() throws {
        var power = 1
        for _ in 0..<18 {
            for value in [power - 1, power, power + 1, -power] {
                #expect(try written { $0.integer(value) } == String(value))
            }
            power *= 10
        }
    }

    @Test("Separators and indentation")
    func layout() throws {
        func write(_ writer: inout JSONWriter) {
            writer.openObject()
            writer.member("a", 1)
            writer.key("b\"")
            writer.openArray()
            writer.element()
            writer.literal("null")
            writer.element()
            writer.openObject()
            writer.closeObject()
            writer.closeArray()
            writer.key("c")
            writer.openArray()
            writer.closeArray()
            writer.closeObject()
        }
        #expect(try written(write) == #"{"a":1,"b\"":[null,{}],"c":[]}"#)
        #expect(
            try written(indentation: 2, write)
                == "{\n  \"a\": 1,\n  \"b\\\"\": [\n    null,\n    {}\n  ],\n  \"c\": []\n}"
        )
    }
}
