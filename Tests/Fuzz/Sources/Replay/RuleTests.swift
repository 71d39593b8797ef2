import PartyDocs
import Testing

@Suite("The rules of the fuzz targets find what breaks them")
struct RuleTests {
    /// Decodes a document for each chunk that the source gives.
    private struct ChunkCounter: DocumentDecoder, DecodingSession {
        let format = ExportFormat.json

        func makeSession() -> ChunkCounter { self }

        mutating func next(from source: inout some ByteSource & ~Copyable) throws(ReadError) -> Document? {
            var buffer: [UInt8] = []
            guard (try? source.read(into: &buffer, upTo: 1 << 16)) != 0 else { return nil }
            return try? Document(DocumentDraft(id: "d", text: ""))
        }
    }

    /// Refuses everything at a byte behind the end.
    private struct Astray: DocumentDecoder, DecodingSession {
        let format = ExportFormat.json

        func makeSession() -> Astray { self }

        mutating func next(from source: inout some ByteSource & ~Copyable) throws(ReadError) -> Document? {
            throw ReadError(.malformed, "It is wrong.", at: ReadError.Position(byteOffset: 1_000))
        }
    }

    /// Loses the last byte of what it reads.
    private struct Loser: DocumentReader {
        func read(_ source: SourceDocument) throws(ReadError) -> Document {
            var source = source
            source.bytes.removeLast()
            return try PlainTextReader().read(source)
        }
    }

    private static let text = Array("Ngày 5/4/2021, Huyện ủy họp.\n".utf8)

    @Test func aDecoderThatDependsOnPieces() {
        #expect(throws: FuzzViolation.self) { try DecoderCheck.check(Self.text, with: ChunkCounter()) }
    }

    @Test func aDecoderWhoseErrorsLieElsewhere() {
        #expect(throws: FuzzViolation.self) { try DecoderCheck.check(Self.text, with: Astray()) }
    }

    @Test func aReaderThatLosesAByte() {
        #expect(throws: FuzzViolation.self) { try ReaderCheck.check(SourceDocument(Self.text), with: Loser()) }
    }
}
