import PartyDocsCore
import PartyDocsTestKit
import Testing

@testable import PartyDocsReading

@Suite("Any bytes in any encoding")
struct CharsetFuzzTests {
    private func check(_ bytes: [UInt8], named encoding: TextEncoding?) {
        do {
            let decoded = try TextDecoder(sizeLimit: .max).decode(bytes, named: encoding)
            let source = Source(byteCount: bytes.count, sha256: "", encoding: "", edits: decoded.edits)
            #expect(source.originalBytes(of: decoded.text) == bytes)
            #expect(NFC.isNormalized(decoded.text))
            #expect(!decoded.text.utf8.contains { (0x0B...0x0D).contains($0) })
        } catch {
            #expect([.empty, .binary, .undecodable].contains(error.code))
            if error.code != .empty { #expect(bytes.indices.contains(error.position.byteOffset ?? -1)) }
        }
    }

    @Test(arguments: TextEncoding.all)
    func randomBytes(_ encoding: TextEncoding) {
        var generator = SeededGenerator(seed: 77)
        for _ in 0..<1_500 {
            let bytes = (0..<generator.number(in: 1...40)).map { _ in
                generator.chance(60)
                    ? generator.pick(Array("aeouyAEOU \r\n".utf8)) : UInt8(generator.number(in: 0...255))
            }
            check(bytes, named: encoding)
        }
    }

    @Test(arguments: LegacyCharset.allCases)
    func truncatedTexts(_ charset: LegacyCharset) throws {
        let bytes = try #require(charset.encode("Đảng ủy\r\nKhối các cơ quan Trung ương, những nghị quyết"))
        for length in 1...bytes.count {
            check(Array(bytes[..<length]), named: charset.encoding)
            check(Array(bytes[..<length]), named: nil)
        }
    }

    @Test func bytesInNoNamedEncoding() {
        var generator = SeededGenerator(seed: 78)
        for _ in 0..<2_000 {
            check((0..<generator.number(in: 1...60)).map { _ in UInt8(generator.number(in: 0...255)) }, named: nil)
        }
    }
}
