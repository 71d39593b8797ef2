import PartyDocsCore
import PartyDocsTestKit
import Testing

@testable import PartyDocsReading

@Suite("Bytes that are no text")
struct DecodingErrorTests {
    private func fault(_ bytes: [UInt8], limit: Int = 1_000_000) -> ReadError? {
        do {
            _ = try TextDecoder(sizeLimit: limit).decode(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: ["", " ", "\n\r\n\t", "\u{FEFF}", "\u{FEFF} \u{A0}\n", "\u{2028}"])
    func emptyTexts(_ text: String) {
        #expect(fault(Array(text.utf8))?.code == .empty)
    }

    @Test func tooLarge() throws {
        #expect(fault(Array("abcd".utf8), limit: 3)?.code == .tooLarge)
        #expect(fault(Array("abc".utf8), limit: 3) == nil)
    }

    @Test(arguments: [
        (Array("%PDF-1.7\n".utf8), "PDF"), ([0x50, 0x4B, 3, 4, 20, 0], "ZIP"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], "OLE"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "PNG"), ([0xFF, 0xD8, 0xFF, 0xE0], "JPEG"),
        ([0x1F, 0x8B, 8, 0], "gzip"), (Array("{\\rtf1\\ansi".utf8), "RTF"),
    ])
    func knownSignatures(_ bytes: [UInt8], _ name: String) throws {
        let error = try #require(fault(bytes))
        #expect(error.code == .binary)
        #expect(error.position.byteOffset == 0)
        #expect(error.message.contains(name))
    }

    @Test func nulByte() throws {
        let error = try #require(fault(Array("Đảng\u{0}".utf8)))
        #expect(error.code == .binary)
        #expect(error.position.byteOffset == 7)
    }

    @Test(arguments: [
        ([0x41, 0x80], 1), ([0x41, 0xC3], 1), ([0xC0, 0xAF], 0), ([0x0A, 0xE1, 0xBA], 1), ([0xED, 0xA0, 0x80], 0),
        ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF0, 0x80, 0x80, 0x80], 0), ([0x61, 0xE1, 0xBA, 0x41], 1), ([0xF5], 0),
        ([0xE0, 0x9F, 0x80], 0),
    ])
    func illFormedSequences(_ bytes: [UInt8], _ offset: Int) throws {
        let error = try #require(fault(bytes))
        #expect(error.code == .undecodable)
        #expect(error.position.byteOffset == offset)
    }

    @Test func theLineOfTheFaultIsNamed() throws {
        let error = try #require(fault(Array("một\nhai\n".utf8) + [0xFF]))
        #expect(error.position.line == 3)
        #expect(error.description.contains("0xFF"))
    }

    @Test func validationAgreesWithTheStandardLibrary() {
        var generator = SeededGenerator(seed: 5)
        let pool: [UInt8] = [0x41, 0x80, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xC1]
        for _ in 0..<6_000 {
            let bytes = (0..<generator.number(in: 1...6)).map { _ in generator.pick(pool) }
            let fault = bytes.withUnsafeBufferPointer { UTF8Validation.firstFault(in: $0) }
            #expect((fault == nil) == (String(validating: bytes, as: UTF8.self) != nil))
            if let fault { #expect(String(validating: bytes[..<fault], as: UTF8.self) != nil) }
        }
    }

    @Test func anyBytesGiveADocumentOrOneError() {
        var generator = SeededGenerator(seed: 11)
        let reader = PlainTextReader()
        for _ in 0..<500 {
            let bytes = (0..<generator.number(in: 0...40)).map { _ in
                generator.chance(85) ? UInt8(generator.number(in: 9...126)) : UInt8(generator.number(in: 0...255))
            }
            do {
                let document = try reader.read(SourceDocument(bytes, name: "any.txt"))
                #expect(!document.blocks.isEmpty)
            } catch {
                #expect([.empty, .binary, .undecodable].contains(error.code))
                #expect(error.description.hasPrefix("any.txt:"))
            }
        }
    }
}
