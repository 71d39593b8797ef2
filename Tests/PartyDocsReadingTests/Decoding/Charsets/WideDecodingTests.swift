import Foundation
import PartyDocsCore
import PartyDocsTestKit
import Testing

@testable import PartyDocsReading

@Suite("UTF-16 and UTF-32")
struct WideDecodingTests {
    private static let text = "ĐẢNG ỦY KHỐI\r\n\r\nđiều 1 😀\nhết"

    private static let forms: [(TextEncoding, String.Encoding, [UInt8])] = [
        (.utf16LittleEndian, .utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, .utf16BigEndian, [0xFE, 0xFF]),
        (.utf32LittleEndian, .utf32LittleEndian, [0xFF, 0xFE, 0, 0]),
        (.utf32BigEndian, .utf32BigEndian, [0, 0, 0xFE, 0xFF]),
    ]

    private func check(_ bytes: [UInt8], _ decoded: DecodedText) {
        let source = Source(byteCount: bytes.count, sha256: "", encoding: "", edits: decoded.edits)
        #expect(source.originalBytes(of: decoded.text) == bytes)
    }

    @Test(arguments: 0..<4)
    func withAByteOrderMark(_ index: Int) throws {
        let (encoding, foundation, mark) = Self.forms[index]
        let bytes = try mark + #require(Self.text.data(using: foundation))
        let decoded = try TextDecoder(sizeLimit: .max).decode(bytes)
        #expect(decoded.text == "ĐẢNG ỦY KHỐI\n\nđiều 1 😀\nhết")
        #expect(decoded.encoding == encoding)
        #expect(decoded.basis == .byteOrderMark)
        check(bytes, decoded)
        let reasons: [EditReason] = [
            .byteOrderMark, .charset, .lineEnd, .lineEnd, .charset, .charset, .charset,
        ]
        #expect(decoded.edits.map(\.reason) == reasons)
    }

    @Test(arguments: 0..<4)
    func namedWithoutAMark(_ index: Int) throws {
        let (encoding, foundation, _) = Self.forms[index]
        let bytes = try Array(#require(Self.text.data(using: foundation)))
        let decoded = try TextDecoder(sizeLimit: .max).decode(bytes, named: encoding)
        #expect(decoded.text == "ĐẢNG ỦY KHỐI\n\nđiều 1 😀\nhết")
        #expect(decoded.basis == .named)
        check(bytes, decoded)
    }

    @Test(arguments: [0, 1])
    func namedWithoutAnOrder(_ index: Int) throws {
        let (encoding, foundation, _) = Self.forms[index]
        let bytes = try Array(#require(Self.text.data(using: foundation)))
        #expect(try TextDecoder(sizeLimit: .max).decode(bytes, named: .utf16).encoding == encoding)
    }

    @Test func aPageBreakIsAnEditOfItsOwn() throws {
        let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x0C, 0, 0x62, 0]
        let decoded = try TextDecoder(sizeLimit: .max).decode(bytes)
        #expect(decoded.text == "a\nb")
        #expect(decoded.edits.map(\.reason) == [.byteOrderMark, .charset, .pageBreak, .charset])
        check(bytes, decoded)
    }

    @Test func lettersInPartsAreComposed() throws {
        let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x01, 0x03, 0x62, 0]
        let decoded = try TextDecoder(sizeLimit: .max).decode(bytes)
        #expect(Array(decoded.text.unicodeScalars) == ["á", "b"])
        check(bytes, decoded)
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8], 4), ([0xFF, 0xFE, 0x00, 0xDC], 2), ([0xFF, 0xFE, 0x61, 0, 0x62], 4),
            ([0xFE, 0xFF, 0xD8, 0x3D, 0x00, 0x61], 2), ([0xFF, 0xFE, 0, 0, 0x61, 0, 0x11, 0], 4),
            ([0, 0, 0xFE, 0xFF, 0, 0, 0xD8, 0], 4), ([0, 0, 0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], 4),
            ([0, 0, 0xFE, 0xFF, 0, 0, 0], 4),
        ] as [([UInt8], Int)]
    )
    func faults(_ bytes: [UInt8], _ offset: Int) {
        let error = #expect(throws: ReadError.self) { try TextDecoder(sizeLimit: .max).decode(bytes) }
        #expect(error?.code == .undecodable)
        #expect(error?.position.byteOffset == offset)
    }

    @Test func zeroIsNoCharacter() {
        let error = #expect(throws: ReadError.self) {
            try TextDecoder(sizeLimit: .max).decode([0xFE, 0xFF, 0, 0x61, 0, 0])
        }
        #expect(error?.code == .binary)
        #expect(error?.position.byteOffset == 4)
    }

    @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF, 0, 0x20], [0xFF, 0xFE, 0x0A, 0]] as [[UInt8]])
    func blank(_ bytes: [UInt8]) {
        let error = #expect(throws: ReadError.self) { try TextDecoder(sizeLimit: .max).decode(bytes) }
        #expect(error?.code == .empty)
    }
}
