/// Looks at what is in the files of an archive of PartyDocs.
struct MemberCheck: Sendable {
    private let documents: DocumentCheck
    private let premis: RecordCheck
    private let dublinCore: RecordCheck
    private let tei: RecordCheck
    private let json = JSONMemberCheck()
    private let schemas = SchemaFiles()

    /// The check with its schemas, compiled once for any number of archives.
    static let shared = Result { try MemberCheck() }

    private init() throws {
        documents = try DocumentCheck()
        premis = try RecordCheck(PreservationSchema.premis)
        dublinCore = try RecordCheck(PreservationSchema.dublinCore)
        tei = try RecordCheck(teiNamespace: "http://www.tei-c.org/ns/1.0")
    }

    /// Looks at a file.
    ///
    /// - Parameters:
    ///   - task: The file.
    ///   - file: Its bytes, which need not be read to the end.
    ///   - result: What was found.
    /// - Throws: What reading the file throws.
    func check(_ task: FileTask, _ file: inout HashedFile, _ result: inout FileResult) throws {
        let path = task.path
        switch task.role {
        case .document(let name):
            result.isDocument = true
            documents.check(&file, path, name: name, &result)
        case .json(let name): json.checkDocument(&file, path, name: name, &result)
        case .tei: try tei.check(&file, path, &result)
        case .premis, .history: try premis.check(&file, path, &result)
        case .dublinCore: try dublinCore.check(&file, path, &result)
        case .authority: try json.checkAuthority(&file, path, &result)
        case .schema(let name): try schemas.check(&file, path, name: name, &result)
        case .plain, nil: break
        }
    }
}
