extension JSONExporter {
    /// How JSON is laid out.
    public struct Options: Hashable, Sendable {
        /// The number of spaces for each level of a single document; zero, the default, puts it on one line.
        ///
        /// Documents of a collection always stand on one line each.
        public var indentation = 0 {
            didSet { indentation = min(max(indentation, 0), 16) }
        }

        /// Makes options with their defaults.
        public init() {}

        /// Makes options.
        ///
        /// - Parameter indentation: The number of spaces for each level, from 0 to 16; others count as the nearest.
        public init(indentation: Int) {
            self.indentation = min(max(indentation, 0), 16)
        }
    }
}
