internal import PartyDocsXML

extension ArchiveError {
    /// Runs what writes a record.
    ///
    /// Values are made fit for XML before they are written, so that only a lack of memory is left to fail.
    static func writing<Result>(
        _ id: String,
        _ body: () throws(XMLWritingError) -> Result
    ) throws(ArchiveError) -> Result {
        do throws(XMLWritingError) {
            return try XMLLibrary.quietly(body)
        } catch {
            throw ArchiveError(.badRecord, "The record of \(id) was not written: \(error.message)")
        }
    }
}
