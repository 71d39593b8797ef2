/// The formats that a tool offers, found by name, file extension or media type.
///
/// A catalog is a value: a tool makes its own and adds to it. There is no global registry.
public struct ExporterCatalog: Sendable {
    /// One format of a catalog.
    public struct Entry: Sendable {
        /// The format.
        public var format: ExportFormat
        /// The settings that ``makeExporter`` understands, each with a line of explanation.
        public var settings: [Setting]
        /// Makes an exporter from settings by name; throws ``ExporterSettingError`` for one it does not understand.
        public var makeExporter: @Sendable (_ settings: [String: String]) throws -> any DocumentExporter
        /// Makes a set of exporters when the settings ask for several files, else nil; nil for a format of one file.
        public var makeExporterSet: (@Sendable (_ settings: [String: String]) throws -> ExporterSet?)?

        /// Describes a format.
        ///
        /// - Parameters:
        ///   - format: The format.
        ///   - settings: The settings that `makeExporter` understands.
        ///   - makeExporterSet: Makes a set of exporters when the settings ask for several files, else nil.
        ///   - makeExporter: Makes an exporter from settings by name.
        public init(
            format: ExportFormat,
            settings: [Setting] = [],
            makeExporterSet: (@Sendable (_ settings: [String: String]) throws -> ExporterSet?)? = nil,
            makeExporter: @escaping @Sendable (_ settings: [String: String]) throws -> any DocumentExporter
        ) {
            self.format = format
            self.settings = settings
            self.makeExporterSet = makeExporterSet
            self.makeExporter = makeExporter
        }
    }

    /// A setting of a format, as text.
    public struct Setting: Hashable, Sendable {
        /// The name.
        public var name: String
        /// What it does and which values it takes, in one line.
        public var explanation: String

        /// Describes a setting.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - explanation: What it does and which values it takes, in one line.
        public init(name: String, explanation: String) {
            self.name = name
            self.explanation = explanation
        }
    }

    /// The entries, in the order in which they were put in.
    public private(set) var entries: [Entry] = []

    /// Makes a catalog.
    ///
    /// - Parameter entries: The entries; of two with one format id the later counts.
    public init(_ entries: [Entry] = []) {
        for entry in entries { insert(entry) }
    }

    /// Adds a format, in place of one with the same id.
    ///
    /// - Parameter entry: The format.
    public mutating func insert(_ entry: Entry) {
        if let index = entries.firstIndex(where: { $0.format.id == entry.format.id }) {
            entries[index] = entry
        } else {
            entries.append(entry)
        }
    }

    /// The format of an id.
    ///
    /// - Parameter id: The id.
    public subscript(id: String) -> Entry? {
        entries.first { $0.format.id == id }
    }

    /// The formats whose files have an extension.
    ///
    /// - Parameter fileExtension: The extension, without a leading dot, in any letter case.
    /// - Returns: The entries, in order.
    public func entries(forFileExtension fileExtension: String) -> [Entry] {
        entries.filter { $0.format.fileExtension.lowercased() == fileExtension.lowercased() }
    }

    /// The formats of a media type.
    ///
    /// - Parameter mediaType: The media type, without parameters.
    /// - Returns: The entries, in order.
    public func entries(forMediaType mediaType: String) -> [Entry] {
        entries.filter { $0.format.mediaType.lowercased() == mediaType.lowercased() }
    }
}

/// A setting that an exporter does not understand.
public struct ExporterSettingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The name of the setting.
    public let name: String
    /// What is wrong with it, in one sentence.
    public let message: String

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - name: The name of the setting.
    ///   - message: What is wrong with it, in one sentence.
    public init(name: String, message: String) {
        self.name = name
        self.message = message
    }

    /// The name and the message.
    public var description: String { "\(name): \(message)" }
}
