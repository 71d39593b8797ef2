/// The reason why an archive could not be made or looked at.
public struct ArchiveError: Error, Hashable, Sendable {
    /// What kind of reason it is; open, a later version may add codes.
    public struct Code: RawRepresentable, Hashable, Sendable {
        /// The name of the code.
        public let rawValue: String

        /// Makes a code.
        ///
        /// - Parameter rawValue: The name of the code.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Something stands at the destination, and replacing was not asked for.
        public static let destinationExists = Self(rawValue: "destination-exists")
        /// Another run is making, or has left, an archive beside the destination.
        public static let destinationBusy = Self(rawValue: "destination-busy")
        /// A call of the operating system failed.
        public static let system = Self(rawValue: "system")
        /// There is no archive at the path.
        public static let notAnArchive = Self(rawValue: "not-an-archive")
        /// An archive, or a file of it, is not as it was written, or not there.
        public static let damaged = Self(rawValue: "damaged")
        /// The archive has nothing with an identifier.
        public static let notFound = Self(rawValue: "not-found")
        /// A record of preservation cannot be written, or is none that this library wrote.
        public static let badRecord = Self(rawValue: "bad-record")
        /// What an interrupted run left does not fit the run that is to continue it.
        public static let differentRun = Self(rawValue: "different-run")
        /// The task was cancelled.
        public static let cancelled = Self(rawValue: "cancelled")
        /// A field of bag-info cannot be written.
        public static let badField = Self(rawValue: "bad-field")
    }

    /// What kind of reason it is.
    public let code: Code
    /// What happened, in one sentence, with the path.
    public let message: String

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - code: What kind of reason it is.
    ///   - message: What happened, in one sentence, with the path.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

extension ArchiveError: CustomStringConvertible {
    /// The message.
    public var description: String { message }
}
