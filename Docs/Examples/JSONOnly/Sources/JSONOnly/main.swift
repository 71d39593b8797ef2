import PartyDocsCore
import PartyDocsJSON

/// Writes its argument as a document in JSON, with no part of the package that needs libxml2.
let document = try Document(id: "example", text: CommandLine.arguments.dropFirst().joined(separator: "\n"))
print(String(decoding: try JSONExporter().bytes(of: document), as: UTF8.self))
