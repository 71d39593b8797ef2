import Foundation
import PartyDocs
import PartyDocsTestKit

let reader = PlainTextReader()
let documents = try CommandLine.arguments.dropFirst().map { path in
    try reader.read(SourceDocument([UInt8](try Data(contentsOf: URL(filePath: path))), name: path))
}
print(String(decoding: try TitleListExporter().bytes(of: documents), as: UTF8.self), terminator: "")

var violations = 0
ExporterVerifier().verify(TitleListExporter()) { violation in
    print(violation)
    violations += 1
}
exit(violations == 0 ? 0 : 1)
