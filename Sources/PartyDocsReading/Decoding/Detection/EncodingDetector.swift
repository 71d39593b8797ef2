internal import PartyDocsCore

/// Finds the encoding of bytes by what they decode to.
struct EncodingDetector {
    /// One encoding with how much its reading looks like Vietnamese.
    struct Reading {
        /// The encoding.
        let encoding: TextEncoding
        /// What the bytes decode to, as far as they are looked at; U+FFFD for a byte without a character.
        let text: String
        /// How much that looks like Vietnamese.
        let score: ReadingScore
    }

    /// What was found.
    ///
    /// The certainty is high when the text is Vietnamese throughout, in this encoding and in no other; low when another
    /// encoding fits nearly as well or there is next to nothing that could tell.
    struct Finding {
        /// The encoding.
        let encoding: TextEncoding
        /// How sure that is.
        let certainty: Certainty
        /// The encoding that fits best of those that give another text; nil when none speaks for itself.
        let runnerUp: TextEncoding?
        /// How much the reading looks like Vietnamese.
        let score: ReadingScore
    }

    /// The Vietnamese encodings, the one to prefer first among those that give the same text.
    static let candidates: [TextEncoding] = [.tcvn3, .vni, .windows1258, .viscii, .tcvn5712]

    /// The readings of the bytes, best first.
    let readings: [Reading]

    /// The most bytes that are looked at.
    private static let sampleSize = 1 << 18

    /// Reads bytes in each encoding.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - candidates: The encodings, the one to prefer first.
    init(_ bytes: UnsafeBufferPointer<UInt8>, candidates: [TextEncoding] = Self.candidates) {
        let readings = candidates.map { encoding in
            let text = Self.preview(of: bytes, as: encoding)
            return Reading(
                encoding: encoding,
                text: text,
                score: ReadingScore(of: text, losesCapitals: encoding == .tcvn3)
            )
        }
        let order = readings.indices.sorted { left, right in
            let (first, second) = (readings[left].score.points, readings[right].score.points)
            return first != second ? first > second : left < right
        }
        self.readings = order.map { readings[$0] }
    }

    /// The encoding that the bytes have, if one can be told.
    var finding: Finding? {
        guard let best = readings.first, best.score.fitting >= 3, best.score.share >= 70 else { return nil }
        let others = readings.filter { $0.text != best.text }
        // The two forms of TCVN 5712 differ in a few capitals alone: one is no doubt about the other letters.
        let other = others.first { !Self.isTCVN($0.encoding) || !Self.isTCVN(best.encoding) }
        let words = best.score.fitting + best.score.unfitting
        let lead = (best.score.points - (other?.score.points ?? 0)) / max(1, words)
        let certainty: Certainty =
            if best.score.fitting >= 10, best.score.share >= 90, lead >= 8 {
                .high
            } else if best.score.fitting >= 5, best.score.share >= 80, lead >= 4 {
                .medium
            } else {
                .low
            }
        return Finding(
            encoding: best.encoding,
            certainty: certainty,
            runnerUp: other.flatMap { $0.score.fitting > 0 ? $0.encoding : nil },
            score: best.score
        )
    }

    private static func isTCVN(_ encoding: TextEncoding) -> Bool {
        encoding == .tcvn3 || encoding == .tcvn5712
    }

    /// What bytes decode to in an encoding, as far as they are looked at.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - encoding: An encoding of single bytes, or VNI.
    /// - Returns: The text; U+FFFD for a byte without a character.
    static func preview(of bytes: UnsafeBufferPointer<UInt8>, as encoding: TextEncoding) -> String {
        CharsetDecoding.preview(UnsafeBufferPointer(rebasing: bytes[sample(of: bytes)]), as: encoding)
    }

    /// The bytes that are looked at: from the first that is not plain ASCII on, to the end of a line.
    private static func sample(of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        guard let first = bytes.firstIndex(where: { $0 >= 0x80 || $0 < 0x20 && !(0x09...0x0D).contains($0) }) else {
            return 0..<0
        }
        let start = max(0, first - 64)
        guard bytes.count - start > sampleSize else { return start..<bytes.count }
        let end = start + sampleSize
        let lineEnd = bytes[start..<end].lastIndex(of: UInt8(ascii: "\n"))
        return start..<(lineEnd ?? end)
    }
}
