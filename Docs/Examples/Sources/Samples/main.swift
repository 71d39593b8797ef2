// The samples of the documentation comments, in functions that give them what they need.
import Foundation
import PartyDocs
import PartyDocsTestKit

func removeRejected(from document: Document) throws -> Document {
    var draft = document.draft
    draft.annotations.removeAll { $0.status == .rejected }
    let cleaned = try Document(draft)
    return cleaned
}

func read(_ bytes: [UInt8]) throws -> Document {
    let document = try PlainTextReader().read(SourceDocument(bytes, name: "notice.txt"))
    return document
}

func writeAndReadJSON(_ document: Document) throws -> [Document] {
    let bytes = try JSONExporter().bytes(of: document)
    let documents = try JSONDocumentDecoder().documents(from: bytes)
    return documents
}

func writeOffices(of documents: [Document]) throws -> [UInt8] {
    let bytes = try CSVExporter.csv(.offices).bytes(of: documents)
    return bytes
}

func writeTables(of documents: [Document], each body: ([UInt8], String) throws -> Void) throws {
    func save(_ bytes: [UInt8], as name: String) throws { try body(bytes, name) }
    for member in CSVTableSet().exporters.members {
        try save(member.exporter.bytes(of: documents), as: member.fileName)
    }
}

func convertFolder() async throws {
    let listing = InputListing(["texts"])
    let exporters = ExporterSet(JSONExporter())
    let plan = try BatchPlan(listing.inputs, below: "out", exporters: exporters)
    let report = await Batch().write(plan, with: exporters)
    for failure in listing.failures + report.failures { print(failure) }
}

func verify(_ exporter: some DocumentExporter) {
    ExporterVerifier().verify(exporter) { violation in
        print(violation)
    }
}

let document = try read([UInt8](try Data(contentsOf: URL(filePath: CommandLine.arguments[1]))))
var names: [String] = []
try writeTables(of: [removeRejected(from: document)]) { bytes, name in names.append("\(name): \(bytes.count) bytes") }
guard try writeAndReadJSON(document) == [document], try !writeOffices(of: [document]).isEmpty, names.count == 9 else {
    fatalError("A sample does not do what it says.")
}
verify(JSONExporter())
print(names.joined(separator: "\n"))
