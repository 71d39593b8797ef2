import Foundation
import PartyDocsCore
import Testing

@testable import PartyDocsReading

@Suite("Every letter of every encoding")
struct CharsetLetterTests {
    private static let ascii = String(String.UnicodeScalarView((0x20..<0x7F).compactMap(Unicode.Scalar.init)))

    private func decode(_ bytes: [UInt8], as encoding: TextEncoding) throws -> DecodedText {
        let decoded = try TextDecoder(sizeLimit: .max).decode(bytes, named: encoding)
        #expect(decoded.encoding == encoding)
        let source = Source(byteCount: bytes.count, sha256: "", encoding: "", edits: decoded.edits)
        #expect(source.originalBytes(of: decoded.text) == bytes)
        #expect(decoded.edits.allSatisfy { $0.reason == .charset })
        return decoded
    }

    @Test func thereAre134Letters() {
        #expect(LegacyCharset.small.unicodeScalars.count == 67)
        #expect(LegacyCharset.letters.count == 134)
        #expect(LegacyCharset.small.uppercased() == LegacyCharset.capital)
    }

    @Test(arguments: LegacyCharset.allCases)
    func eachLetterAlone(_ charset: LegacyCharset) throws {
        for letter in (LegacyCharset.small + LegacyCharset.capital + "abcdđABCDĐ").unicodeScalars {
            let bytes = try #require(charset.encode(String(letter)))
            let expected = charset.expected(String(letter))
            let text = try decode(bytes, as: charset.encoding).text
            #expect(text.unicodeScalars.elementsEqual(expected.unicodeScalars), "\(letter)")
        }
    }

    @Test(arguments: LegacyCharset.allCases)
    func eachLetterBesideEachOther(_ charset: LegacyCharset) throws {
        let letters = (LegacyCharset.small + LegacyCharset.capital + "aeiouyAEIOUYbđ \n").unicodeScalars
        var text = "x"
        for first in letters {
            for second in letters { text.unicodeScalars.append(contentsOf: [first, second, "."]) }
        }
        let bytes = try #require(charset.encode(text))
        let decoded = try decode(bytes, as: charset.encoding)
        #expect(decoded.text.unicodeScalars.elementsEqual(charset.expected(text).unicodeScalars))
        #expect(NFC.isNormalized(decoded.text))
    }

    @Test(arguments: LegacyCharset.allCases)
    func asciiStaysAsItIs(_ charset: LegacyCharset) throws {
        let decoded = try decode(Array(Self.ascii.utf8), as: charset.encoding)
        #expect(decoded.text == Self.ascii)
        #expect(decoded.edits.isEmpty)
    }

    @Test(arguments: [LegacyCharset.tcvn3, .vni, .windows1258])
    func punctuationOfWindows(_ charset: LegacyCharset) throws {
        let text = "“Đảng” ‘và’ dân – 1945—2020…"
        let bytes = try #require(charset.encode(text))
        #expect(try decode(bytes, as: charset.encoding).text == charset.expected(text))
    }

    @Test(arguments: [
        (TextEncoding.tcvn5712, "TCVN5712-1"), (.viscii, "VISCII"), (.windows1258, "CP1258"), (.windows1252, "CP1252"),
    ])
    func eachByteIsWhatTheSystemSays(_ encoding: TextEncoding, _ systemName: String) throws {
        #expect(SystemConverter.decode(Array("a".utf8), from: systemName) == ["a"])
        for byte in UInt8(1)...255 where !(0x09...0x0D).contains(byte) && byte != 0x20 {
            let system = SystemConverter.decode([0x78, byte, 0x78], from: systemName)
            let ours = try? TextDecoder(sizeLimit: .max).decode([0x78, byte, 0x78], named: encoding)
            let expected = system.map { NFC.normalized(String(String.UnicodeScalarView($0))) }
            #expect(ours?.text == expected, "0x\(String(byte, radix: 16))")
        }
    }

    @Test(arguments: [(LegacyCharset.tcvn5712, "TCVN5712-1"), (.viscii, "VISCII"), (.windows1258, "CP1258")])
    func allLettersAreWhatTheSystemSays(_ charset: LegacyCharset, _ systemName: String) throws {
        let bytes = try #require(charset.encode(LegacyCharset.small + " " + LegacyCharset.capital + "."))
        let system = try #require(SystemConverter.decode(bytes, from: systemName))
        #expect(try decode(bytes, as: charset.encoding).text.unicodeScalars.elementsEqual(system))
    }

    @Test func marksOfTheOtherCaseAreRead() throws {
        #expect(try decode([0x41, 0xF9, 0x61, 0xD9], as: .vni).text == "Áá")
    }

    @Test(arguments: [
        (TextEncoding.vni, [0x61, 0x62, 0xF9] as [UInt8], 2), (.vni, [0xE2], 0), (.vni, [0x61, 0xF9, 0xF9], 2),
        (.vni, [0x69, 0xE2], 1), (.vni, [0x0A, 0xFD], 1), (.tcvn3, [0x61, 0x81], 1), (.windows1258, [0x61, 0x8A], 1),
        (.windows1252, [0x9D], 0),
    ])
    func bytesWithoutACharacter(_ encoding: TextEncoding, _ bytes: [UInt8], _ offset: Int) {
        let error = #expect(throws: ReadError.self) {
            try TextDecoder(sizeLimit: .max).decode(bytes, named: encoding)
        }
        #expect(error?.code == .undecodable)
        #expect(error?.position.byteOffset == offset)
        #expect(error?.position.line == 1 + (bytes[..<offset].contains(0x0A) ? 1 : 0))
        #expect(error?.message.contains(encoding.name) == true)
    }

    @Test func aPhraseIsOneEditAndLinesAreNot() throws {
        let text = "người đã\r\nở đó"
        let bytes = try #require(LegacyCharset.vni.encode(text))
        let decoded = try TextDecoder(sizeLimit: .max).decode(bytes, named: .vni)
        #expect(decoded.text == "người đã\nở đó")
        #expect(decoded.edits.map { String(decoded.text[$0.span]) } == ["ười đã", "\n", "ở đó"])
        #expect(decoded.edits.map(\.reason) == [.charset, .lineEnd, .charset])
    }

    @Test func markupIsInNoEdit() throws {
        let bytes = try #require(LegacyCharset.viscii.encode("<p>Đả<b>đã</b> ủy</p>"))
        let decoded = try TextDecoder(sizeLimit: .max).decode(bytes, named: .viscii)
        #expect(decoded.edits.map { String(decoded.text[$0.span]) } == ["Đả", "đã", "ủ"])
    }

    @Test func longLinesAndLongGapsAreCut() throws {
        let text = "Đảng " + String(repeating: "cong san ", count: 5) + String(repeating: "việt nam ", count: 60)
        let bytes = try #require(LegacyCharset.viscii.encode(text))
        let decoded = try TextDecoder(sizeLimit: .max).decode(bytes, named: .viscii)
        #expect(decoded.text == text)
        #expect(decoded.edits.first.map { String(decoded.text[$0.span]) } == "Đả")
        #expect(decoded.edits.allSatisfy { $0.original.count < 160 })
        #expect((4...8).contains(decoded.edits.count))
    }
}
