import PartyDocsCSV
import PartyDocsCore
import PartyDocsTestKit
import Testing

@Suite struct CSVStreamReaderTests {
    /// Gives its bytes in pieces of a size of its own, whatever is asked for.
    private struct Pieces: ByteSource {
        let bytes: [UInt8]
        let size: Int
        var position = 0

        mutating func read(into buffer: inout [UInt8], upTo limit: Int) -> Int {
            let count = min(size, limit, bytes.count - position)
            buffer += bytes[position..<position + count]
            position += count
            return count
        }
    }

    private struct FailingSource: ByteSource {
        struct Failure: Error {}
        var isFirst = true

        mutating func read(into buffer: inout [UInt8], upTo limit: Int) throws -> Int {
            guard isFirst else { throw Failure() }
            isFirst = false
            buffer += Array("a,b\r\nc".utf8)
            return 6
        }
    }

    /// The records with their lines, then the fault.
    private func outcome(_ next: () throws(CSVError) -> [String]?, line: () -> Int) -> [String] {
        var lines: [String] = []
        do throws(CSVError) {
            while let cells = try next() { lines.append("\(line()) \(cells)") }
        } catch {
            lines.append("\(error)")
        }
        return lines
    }

    private func inMemory(_ bytes: [UInt8]) -> [String] {
        var reader = CSVReader(bytes)
        return outcome({ () throws(CSVError) in try reader.next() }, line: { reader.line })
    }

    private func streamed(_ bytes: [UInt8], pieces size: Int, limit: Int = 1 << 20) -> [String] {
        var reader = CSVStreamReader(recordByteLimit: limit)
        var source = Pieces(bytes: bytes, size: size)
        return outcome({ () throws(CSVError) in try reader.next(from: &source) }, line: { reader.line })
    }

    @Test(arguments: [
        "", "a", "a,b\nc,d", "a,b\r\n\"c\r\n\"\"d\",e\r\n", "\u{FEFF}a\n", "\u{FEFF}", "a\rb\r", "a\r", ",\n\n\"\",",
        "a\n\"b\nc", "a\nb\"c\n", "\"a\"b\n", "a\r\n\"b\"\rc", "Đảng,\"ủy, khối\"\n",
    ])
    func readsTheSameInPiecesOfAnySize(text: String) {
        let bytes = Array(text.utf8)
        let expected = inMemory(bytes)
        for size in 1...8 { #expect(streamed(bytes, pieces: size) == expected, "pieces of \(size)") }
    }

    @Test func readsRandomBytesTheSame() {
        var generator = SeededGenerator(seed: 8493)
        let alphabet = Array("ab\"\",,\r\n\n".utf8) + [0xC3, 0xA0, 0xFF]
        for _ in 0..<3_000 {
            let bytes = (0..<generator.number(in: 0...24)).map { _ in generator.pick(alphabet) }
            #expect(streamed(bytes, pieces: generator.number(in: 1...7)) == inMemory(bytes), "\(bytes)")
        }
    }

    @Test func readsTablesOfRandomDocuments() throws {
        let documents = (0..<40).map { RandomDocument.make(seed: $0) }
        for table in CSVTable.allCases {
            let bytes = try CSVExporter.csv(table).bytes(of: documents)
            #expect(streamed(bytes, pieces: 1_000) == inMemory(bytes))
        }
    }

    @Test func refusesARecordThatIsTooLong() {
        let long = Array("a\nb,\"\(String(repeating: "x", count: 200_000))\"\nc\n".utf8)
        for size in [1_000, 70_000, 1 << 20] {
            #expect(
                streamed(long, pieces: size, limit: 100_000) == [
                    "1 [\"a\"]", "2: A record is longer than 100000 bytes.",
                ]
            )
            #expect(streamed(long, pieces: size, limit: 300_000).count == 3)
        }
        // A quote that is never closed must not take in the rest of a long file.
        let open = Array("a\n\"".utf8) + [UInt8](repeating: 0x0A, count: 1 << 20)
        #expect(streamed(open, pieces: 4_096, limit: 10_000).last == "2: A record is longer than 10000 bytes.")
    }

    @Test func saysThatTheSourceFailed() throws {
        var reader = CSVStreamReader()
        var source = FailingSource()
        #expect(try reader.next(from: &source) == ["a", "b"])
        #expect { try reader.next(from: &source) } throws: { ($0 as? CSVError)?.line == 2 }
        #expect(try reader.next(from: &source) == nil)
    }
}
