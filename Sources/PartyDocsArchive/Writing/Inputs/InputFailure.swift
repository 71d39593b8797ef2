/// The reason why an input becomes no document; the archive goes on without it.
struct InputFailure: Error, Hashable {
    /// What failed.
    enum Stage: Hashable {
        /// The source could not be opened, or read to its end.
        case loading
        /// No document could be made of the bytes.
        case reading
        /// The document cannot be written in a format of the archive.
        case writing
    }

    let stage: Stage
    let reason: String
}
