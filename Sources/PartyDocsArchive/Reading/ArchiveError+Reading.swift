extension ArchiveError.Code {
    /// A file of the archive is not what it should be, or is not there.
    public static let damaged = Self(rawValue: "damaged")
    /// The archive has no such document.
    public static let notFound = Self(rawValue: "not-found")
}
