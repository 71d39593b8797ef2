internal import Foundation
internal import PartyDocs
internal import Testing

/// Pages in other languages than Vietnamese, from bytes to each format.
@Suite struct ForeignPageTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Fixtures/languages").standardizedFileURL

    private func document(_ name: String) throws -> Document {
        let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
        return try PlainTextReader().read(SourceDocument(bytes, name: name))
    }

    @Test(arguments: [("khmer.txt", "km"), ("english.txt", "en")])
    func hasNoVietnameseAnnotations(name: String, language: String) throws {
        let document = try document(name)
        #expect(document.metadata.language == language)
        #expect(document.annotations.isEmpty)
        #expect(document.entities.isEmpty)
        #expect(document.blocks.contains { $0.kind == .paragraph })
        #expect(document.blocks.first?.kind == .headline)
    }

    @Test(arguments: [("khmer.txt", "km"), ("english.txt", "en")])
    func isWrittenValidAndReadBack(name: String, language: String) throws {
        let document = try document(name)
        let xml = try XMLExporter().bytes(of: document)
        #expect(try PartyDocsXMLSchema.compiled().validate(xml) == [])
        #expect(try XMLDocumentDecoder().documents(from: xml) == [document])
        #expect(try JSONDocumentDecoder().documents(from: JSONExporter().bytes(of: document)) == [document])
        let tei = String(decoding: try TEIExporter().bytes(of: document), as: UTF8.self)
        #expect(tei.contains("<text xml:lang=\"\(language)\""))
        #expect(tei.contains("<language ident=\"\(language)\""))
    }

    @Test func aParagraphInAnotherLanguageIsMarkedInEachFormat() throws {
        let text = """
            Hội nghị đã thông qua báo cáo của Ban Chấp hành về công tác của năm nay.
            The delegates have discussed the report of the committee in the morning.
            Hội nghị cũng bàn về nhiệm vụ của năm tới.
            """
        let document = try PlainTextReader().read(SourceDocument(Array(text.utf8)))
        #expect(document.blocks.map(\.language) == [nil, "en", nil])
        for bytes in try [XMLExporter().bytes(of: document), TEIExporter().bytes(of: document)] {
            #expect(String(decoding: bytes, as: UTF8.self).contains("xml:lang=\"en\""))
        }
        let json = String(decoding: try JSONExporter().bytes(of: document), as: UTF8.self)
        #expect(json.replacing(" ", with: "").contains("\"language\":\"en\""))
    }
}
