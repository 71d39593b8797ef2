import Foundation
import PartyDocsTestSupport

/// The built program, run as a process of its own.
struct Program {
    struct Outcome {
        let status: Int32
        let output: [UInt8]
        /// What the program said, without the line that names the readers.
        let errors: String
        /// The line that names the readers; empty when nothing was read.
        let readers: String

        init(status: Int32, output: [UInt8], messages: String) {
            self.status = status
            self.output = output
            let lines = messages.split(separator: "\n", omittingEmptySubsequences: false)
            let isOfReaders = { (line: Substring) in line.hasPrefix("partydocs: Read as ") }
            errors = lines.filter { !isOfReaders($0) }.joined(separator: "\n")
            readers = lines.filter(isOfReaders).joined(separator: "\n")
        }

        var text: String { String(decoding: output, as: UTF8.self) }
        /// The messages, one a line.
        var messages: [String] { errors.split(separator: "\n").map(String.init) }
    }

    /// The program stands beside the bundle of the tests.
    static let path: String = {
        let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
        return folder.appending(path: "partydocs").path(percentEncoded: false)
    }()

    static func run(
        _ arguments: [String],
        input: [UInt8] = [],
        in folder: TemporaryFolder,
        asNobody: Bool = false
    ) throws -> Outcome {
        let process = Process()
        let prefix = asNobody && geteuid() == 0 ? ["setpriv", "--reuid", "65534", "--clear-groups"] : []
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = prefix + [path] + arguments
        process.currentDirectoryURL = URL(filePath: folder.path)
        // Files, not pipes: a pipe that nobody reads while the process runs can fill up.
        let places = try TemporaryFolder()
        try places.write(input, to: "input")
        try places.write("", to: "output")
        try places.write("", to: "errors")
        process.standardInput = try FileHandle(forReadingFrom: URL(filePath: places.path("input")))
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: places.path("output")))
        process.standardError = try FileHandle(forWritingTo: URL(filePath: places.path("errors")))
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            output: try places.bytes(of: "output"),
            messages: String(decoding: try places.bytes(of: "errors"), as: UTF8.self)
        )
    }
}
