public import PartyDocsCore

/// Which input is written where, decided before anything is read.
public struct BatchPlan: Hashable, Sendable {
    /// One input with its output.
    public struct Step: Hashable, Sendable {
        /// The input.
        public var input: BatchInput
        /// Where it is written.
        public var target: BatchTarget

        /// Describes a step.
        ///
        /// - Parameters:
        ///   - input: The input.
        ///   - target: Where it is written.
        public init(input: BatchInput, target: BatchTarget) {
            self.input = input
            self.target = target
        }
    }

    /// The steps, in order.
    public let steps: [Step]

    /// Makes a plan of steps.
    ///
    /// - Parameters:
    ///   - steps: The steps, in order.
    ///   - exporters: What will be written.
    /// - Throws: ``BatchFailure`` with the code `outputConflict` when two inputs have one output.
    public init(_ steps: [Step], exporters: ExporterSet) throws(BatchFailure) {
        var writers: [[UInt8]: BatchInput] = [:]
        for step in steps {
            for path in step.target.paths(of: exporters) {
                if let other = writers.updateValue(step.input, forKey: Array(path.utf8)) {
                    throw BatchFailure(
                        .outputConflict,
                        name: step.input.name,
                        reason: "It would be written to \(path), as \(other.name) would."
                    )
                }
            }
        }
        self.steps = steps
    }

    /// Plans one output for each input below a folder, folders of the inputs kept and their extensions replaced.
    ///
    /// Inputs that differ in their extensions alone (`a.txt`, `a.html`) keep them: `a.txt.json`, `a.html.json`.
    ///
    /// - Parameters:
    ///   - inputs: The inputs.
    ///   - folder: The folder.
    ///   - exporters: What will be written. One exporter gives a file for each input, several give a folder.
    /// - Throws: ``BatchFailure`` with the code `outputConflict` when two inputs have one output.
    public init(_ inputs: [BatchInput], below folder: String, exporters: ExporterSet) throws(BatchFailure) {
        var inputsOfStem: [[UInt8]: Int] = [:]
        for input in inputs { inputsOfStem[Array(Path.withoutExtension(input.relativePath).utf8), default: 0] += 1 }
        let steps = inputs.map { input in
            let bare = Path.withoutExtension(input.relativePath)
            let isAlone = inputsOfStem[Array(bare.utf8)] == 1
            let stem = Path.join(folder, isAlone ? bare : input.relativePath)
            let target: BatchTarget =
                exporters.isSingle ? .file(path: stem + "." + exporters.format.fileExtension) : .folder(path: stem)
            return Step(input: input, target: target)
        }
        try self.init(steps, exporters: exporters)
    }
}
