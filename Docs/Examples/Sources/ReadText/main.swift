import Foundation
import PartyDocs

let path = CommandLine.arguments[1]
let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
let document = try PlainTextReader().read(SourceDocument(bytes, name: path))

for office in document.annotations(of: .office) {
    FileHandle.standardError.write(Data("\(document[office.hull])\n".utf8))
}
let tei = try TEIExporter().bytes(of: document)
FileHandle.standardOutput.write(Data(tei))
