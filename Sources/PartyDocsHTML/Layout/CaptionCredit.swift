internal import PartyDocsCore

/// Finds whom a picture is by in a line that is known to be its text.
///
/// Labels are read that say so only beside a picture (`Nguồn: …`), and labels in other languages than Vietnamese.
enum CaptionCredit {
    private static let labels: Set<String> = [
        "ảnh", "nguồn ảnh", "nguồn", "ảnh tư liệu", "ảnh minh họa", "hình", "hình ảnh", "tác giả ảnh", "clip", "video",
        "đồ họa", "photo", "photos", "image", "source", "credit", "photo credit", "фото", "រូបថត", "រូបភាព", "ប្រភព",
        "图", "图片", "照片", "来源", "摄影", "crédit", "crédit photo", "photographie", "ພາບ",
    ]
    private static let longestLabel = 40
    private static let longestName = 120

    /// The name in a line.
    ///
    /// - Parameters:
    ///   - range: The line.
    ///   - bytes: The text.
    /// - Returns: The bytes of the name behind the last label; nil where no label stands there.
    static func name(in range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
        if let colon = lastColon(in: range, of: bytes),
            labels.contains(label(before: colon.lowerBound, in: range, of: bytes))
        {
            let name = trimmed(colon.upperBound..<range.upperBound, of: bytes)
            return name.isEmpty || name.count > longestName ? nil : name
        }
        return nameBeforePhoto(in: range, of: bytes) ?? nameBehindWord(in: range, of: bytes)
            ?? nameOfAgency(in: range, of: bytes)
    }

    private static let words = ["Ảnh ", "ẢNH ", "Courtesy of ", "Photo "].map { Array($0.utf8) }
    /// Words that need no mark before them.
    private static let phrases = [
        "Photos by ", "Photo by ", "Photo courtesy of ", "photos by ", "photo by ", "photo courtesy of ",
    ].map { Array($0.utf8) }
    private static let marks = Array("(-–—.|/[".utf8)

    /// The name behind the bare word at the end of a line: `Quang cảnh hội nghị - Ảnh Minh Đức`.
    private static func nameBehindWord(in range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
        var position = range.upperBound - 1
        let first = max(range.lowerBound + 1, range.upperBound - longestName)
        while position > first {
            position -= 1
            guard bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "("),
                let word = (phrases + words).first(where: { bytes[(position + 1)...].starts(with: $0) })
            else { continue }
            let before = bytes[range.lowerBound...position].last { $0 != UInt8(ascii: " ") }
            let name = trimmed(position + 1 + word.count..<range.upperBound, of: bytes)
            guard let before, marks.contains(before) || phrases.contains(word), startsWithCapital(bytes[name]),
                name.count <= longestName / 2
            else {
                return nil
            }
            return name
        }
        return nil
    }

    private static let photo = Array(" Photo".utf8)

    /// The names of agencies before the word: `Quang cảnh hội nghị. VNA/VNS Photo`; those of the photographer where one
    /// follows it.
    private static func nameBeforePhoto(in range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
        guard range.count > photo.count,
            let word = range.dropLast(photo.count - 1).last(where: { bytes[$0...].starts(with: photo) })
        else { return nil }
        let start = bytes[range.lowerBound..<word].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? range.lowerBound
        let agencies = trimmed(start..<word, of: bytes)
        guard isAgencies(bytes[agencies]) else { return nil }
        let name = trimmed(word + photo.count..<range.upperBound, of: bytes)
        if name.isEmpty { return agencies }
        return startsWithCapital(bytes[name]) && name.count <= longestName / 2 ? name : nil
    }

    private static let shortestAgency = 2
    private static let longestAgency = 6
    private static let mostWordsOfName = 4

    /// Whether bytes are short names in capitals with strokes between them.
    private static func isAgencies(_ bytes: ArraySlice<UInt8>) -> Bool {
        let names = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return !bytes.isEmpty
            && names.allSatisfy { name in
                shortestAgency...longestAgency ~= name.count
                    && name.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 || $0 == UInt8(ascii: "+") }
            }
    }

    /// The name before a stroke and an agency at the end, behind a mark: `Quang cảnh hội nghị. Minh Đức/TTXVN`.
    private static func nameOfAgency(in range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
        let line = trimmed(range, of: bytes)
        guard let stroke = bytes[line].lastIndex(of: UInt8(ascii: "/")),
            isAgencies(bytes[(stroke + 1)..<line.upperBound])
        else { return nil }
        let mark = bytes[line.lowerBound..<stroke].lastIndex { ".(|-–—:".utf8.contains($0) }
        guard let mark else { return nil }
        let name = trimmed(mark + 1..<line.upperBound, of: bytes)
        let words = bytes[name].split(separator: UInt8(ascii: " "))
        guard name.count <= longestName / 2, 1...mostWordsOfName ~= words.count, words.allSatisfy(startsWithCapital)
        else {
            return nil
        }
        return name
    }

    private static func startsWithCapital(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes.prefix(8), as: UTF8.self).unicodeScalars.first?.properties.isUppercase ?? false
    }

    /// What an element holds that is said to be a credit: without its label and brackets.
    static func name(ofCredit range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
        if let name = name(in: range, of: bytes) { return name }
        let word = (phrases + words).first { bytes[range].starts(with: $0) }
        let name = trimmed(range.lowerBound + (word?.count ?? 0)..<range.upperBound, of: bytes)
        return name.isEmpty ? nil : name
    }

    private static func lastColon(in range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
        var position = range.upperBound - 1
        while position >= range.lowerBound {
            for colon in colons where bytes[position...].prefix(colon.count).elementsEqual(colon) {
                return position..<min(position + colon.count, range.upperBound)
            }
            position -= 1
        }
        return nil
    }

    /// `:`, and those of Khmer and Chinese.
    private static let colons: [[UInt8]] = [Array(":".utf8), Array("៖".utf8), Array("：".utf8)]

    /// The words before a colon back to a mark that ends a sentence or opens a bracket.
    private static func label(before colon: Int, in range: Range<Int>, of bytes: [UInt8]) -> String {
        let words = String(decoding: bytes[max(range.lowerBound, colon - longestLabel)..<colon], as: UTF8.self)
        let scalars = words.unicodeScalars.reversed().prefix { scalar in
            scalar.properties.isAlphabetic || scalar.properties.isWhitespace || scalar.value >= 0x300 && !scalar.isMark
        }
        var label = String.UnicodeScalarView()
        label.append(contentsOf: scalars.reversed())
        let folded = String(label).lowercased().unicodeScalars.split { $0.properties.isWhitespace }
        return folded.map { String($0) }.joined(separator: " ")
    }

    /// A name without white space, brackets and full stops at its ends.
    private static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
        let marks = Array("()[].,;|/-".utf8)
        var range = bytes.withUnsafeBufferPointer { WhiteSpace.trim(range, in: $0) }
        while let first = range.first, marks.contains(bytes[first]) {
            range = bytes.withUnsafeBufferPointer { WhiteSpace.trim(first + 1..<range.upperBound, in: $0) }
        }
        while let last = range.last, marks.contains(bytes[last]) {
            range = bytes.withUnsafeBufferPointer { WhiteSpace.trim(range.lowerBound..<last, in: $0) }
        }
        return range
    }
}

extension Unicode.Scalar {
    /// Whether it is punctuation of any script.
    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .otherPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation:
            true
        default: false
        }
    }
}
