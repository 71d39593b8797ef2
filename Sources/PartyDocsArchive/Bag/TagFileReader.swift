internal import PartyDocsCore
internal import PartyDocsSystem

/// Reads a tag file line by line in pieces, in any of the encodings and with any of the line ends of RFC 8493.
final class TagFileReader {
    /// The longest line that is read, in bytes; a path has no limit, memory has.
    static let lineLimit = 1 << 20

    private static let chunkSize = 1 << 16

    private var file: FileReader
    private var decoder: TagTextDecoder
    private var text: [UInt8] = []
    private var position = 0
    private var isAtEnd = false
    private var number = 0

    /// Opens a file.
    init(path: String, encoding: TagFileEncoding) throws {
        file = try FileReader(path: path)
        decoder = TagTextDecoder(encoding)
    }

    /// Whether the file begins with a byte-order mark; known once a line was read.
    var hasByteOrderMark: Bool { decoder.hasByteOrderMark }

    /// Whether bytes came that the encoding does not have.
    var isDamaged: Bool { decoder.isDamaged }

    /// The next line; nil at the end.
    func next() throws -> TagLine? {
        var searched = 0
        while true {
            let end = text[(position + searched)...].firstIndex { $0 == 0x0A || $0 == 0x0D }
            // A carriage return at the end of a piece may have its line feed in the next one.
            if let end, text[end] == 0x0A || end + 1 < text.count || isAtEnd { return line(to: end) }
            searched = (end ?? text.count) - position
            if searched > Self.lineLimit { return try cutLine() }
            if isAtEnd { return searched == 0 ? nil : lastLine() }
            try fill()
        }
    }

    private func line(to end: Int) -> TagLine {
        let isReturn = text[end] == 0x0D
        let isBoth = isReturn && end + 1 < text.count && text[end + 1] == 0x0A
        number += 1
        defer { position = end + (isBoth ? 2 : 1) }
        return TagLine(
            bytes: Array(text[position..<end]),
            number: number,
            ending: isBoth ? .both : isReturn ? .carriageReturn : .lineFeed
        )
    }

    private func lastLine() -> TagLine {
        number += 1
        defer { position = text.count }
        return TagLine(bytes: Array(text[position...]), number: number, ending: .endOfFile)
    }

    /// Gives the start of a line that is too long and passes over the rest of it.
    private func cutLine() throws -> TagLine {
        var cut = TagLine(bytes: Array(text[position..<position + 256]), number: 0, ending: .endOfFile, isCut: true)
        position = text.count
        while !isAtEnd {
            try fill()
            guard let end = text[position...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
                position = text.count
                continue
            }
            if text[end] == 0x0D, end + 1 == text.count, !isAtEnd {
                position = end
                continue
            }
            cut.ending = line(to: end).ending
            cut.number = number
            return cut
        }
        number += 1
        cut.number = number
        return cut
    }

    private func fill() throws {
        text.removeSubrange(..<position)
        position = 0
        var chunk: [UInt8] = []
        isAtEnd = try file.read(into: &chunk, upTo: Self.chunkSize) == 0
        decoder.decode(chunk, isLast: isAtEnd, into: &text)
    }
}
