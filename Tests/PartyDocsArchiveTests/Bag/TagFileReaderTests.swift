internal import PartyDocsTestSupport
internal import Testing

@testable internal import PartyDocsArchive

@Suite("Lines of tag files")
struct TagFileReaderTests {
    private func lines(_ bytes: [UInt8], _ encoding: TagFileEncoding = .utf8) throws -> [TagLine] {
        let folder = try TemporaryFolder()
        try folder.write(bytes, to: "file")
        let reader = try TagFileReader(path: folder.path("file"), encoding: encoding)
        var lines: [TagLine] = []
        while let line = try reader.next() { lines.append(line) }
        return lines
    }

    @Test func knowsEveryEndOfLine() throws {
        let lines = try lines(Array("a\nb\r\nc\rd\r\r\n\ne".utf8))
        #expect(lines.map(\.text) == ["a", "b", "c", "d", "", "", "e"])
        #expect(
            lines.map(\.ending) == [.lineFeed, .both, .carriageReturn, .carriageReturn, .both, .lineFeed, .endOfFile]
        )
        #expect(lines.map(\.number) == Array(1...7))
        #expect(try self.lines([]).isEmpty)
        #expect(try self.lines([0x0D]).map(\.ending) == [.carriageReturn])
    }

    @Test("Lines end the same wherever the pieces of a file end")
    func readsAcrossPieces() throws {
        for shift in 0..<4 {
            let first = String(repeating: "x", count: (1 << 16) - shift)
            let lines = try lines(Array((first + "\r\nsecond\r\n").utf8))
            #expect(lines.map(\.text) == [first, "second"])
            #expect(lines.map(\.ending) == [.both, .both])
        }
    }

    @Test func cutsLinesThatAreTooLong() throws {
        let long = [UInt8](repeating: 0x61, count: TagFileReader.lineLimit * 2)
        let lines = try lines(long + Array("\r\nnext\n".utf8) + long)
        #expect(lines.map(\.isCut) == [true, false, true])
        #expect(lines.map(\.number) == [1, 2, 3])
        #expect(lines[1].text == "next")
    }

    @Test("A text decodes the same in pieces of any length")
    func decodesInPieces() {
        let text = "Đảng \u{1F600} é\n"
        let bigEndian = Array("\u{FEFF}\(text)".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let littleEndian = Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let cases: [([UInt8], TagFileEncoding)] = [
            (Array(text.utf8), .utf8), (Array("\u{FEFF}\(text)".utf8), .utf8), (bigEndian, .utf16),
            (bigEndian, .utf16BigEndian),
            (littleEndian, .utf16LittleEndian),
        ]
        for (bytes, encoding) in cases {
            for length in 1...bytes.count {
                var decoder = TagTextDecoder(encoding)
                var result: [UInt8] = []
                for start in stride(from: 0, to: bytes.count, by: length) {
                    decoder.decode(Array(bytes[start..<min(start + length, bytes.count)]), isLast: false, into: &result)
                }
                decoder.decode([], isLast: true, into: &result)
                #expect(String(decoding: result, as: UTF8.self) == text)
                #expect(!decoder.isDamaged)
            }
        }
    }

    @Test func decodesPercentCodesOnceOrFully() {
        for (path, once, fully) in [
            ("a%25b", "a%b", "a%b"), ("a%2525b", "a%25b", "a%b"), ("a%250Ab", "a%0Ab", "a\nb"),
            ("%0d%0A", "\r\n", "\r\n"),
            ("100%", "100%", "100%"), ("%2", "%2", "%2"), ("%20", "%20", "%20"), ("%%25", "%%", "%%"),
            ("%25250a", "%250a", "\n"),
        ] {
            #expect(Array(PercentEncoding.decoded(path).utf8) == Array(once.utf8))
            #expect(Array(PercentEncoding.decodedFully(path).utf8) == Array(fully.utf8))
        }
        let long = "%" + String(repeating: "25", count: 100_000)
        #expect(PercentEncoding.decodedFully(long) == "%")
    }

    @Test func foldsPathsToOneKey() {
        #expect(PathKey.key(of: "data/N\u{FA}.TXT") == PathKey.key(of: "data/nu\u{301}.txt"))
        #expect(PathKey.key(of: "data/\u{110}\u{1EA2}NG") == PathKey.key(of: "data/\u{111}a\u{309}ng"))
        #expect(PathKey.key(of: "data/a%25b") == PathKey.key(of: "data/A%b"))
        #expect(PathKey.key(of: "data/Thắng") != PathKey.key(of: "data/Thăng"))
    }

    @Test func claimsReadBackFromTheirRecords() throws {
        let claims = [
            PathClaim(path: "data/a", content: .file(FileClaim(byteCount: 1 << 40, isLinked: true))),
            PathClaim(
                path: "data/A%0A",
                content: .listed(ListedClaim(manifest: 3, line: 9, sum: [0, 1, 255], written: "data/A%250A"))
            ),
            PathClaim(path: "data/n\u{301}", content: .fetch(FetchClaim(line: 1, byteCount: nil))),
            PathClaim(path: "data/x", content: .fetch(FetchClaim(line: 1, byteCount: 0))),
            PathClaim(path: "data/y", content: .index(IndexClaim(role: .removed, line: 300, sha256: [], byteCount: 7))),
        ]
        for claim in claims {
            let record = claim.record
            let end = try #require(record.firstIndex(of: 0))
            let read = try #require(PathClaim(key: record[..<end], fields: record[(end + 1)...]))
            #expect(read == claim && read.path.utf8.elementsEqual(claim.path.utf8))
        }
    }
}
