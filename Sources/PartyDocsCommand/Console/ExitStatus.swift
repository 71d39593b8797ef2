internal import ArgumentParser
internal import PartyDocsBatch

/// What the process ends with, by the numbers of `sysexits.h`.
enum ExitStatus: Int32 {
    case success = 0
    case usage = 64
    case badData = 65
    case noInput = 66
    case outputExists = 73
    case inputOutput = 74

    /// The status of a failure.
    init(_ failure: BatchFailure) {
        switch failure.code {
        case .outputConflict, .usage: self = .usage
        case .noInput: self = .noInput
        case .outputExists: self = .outputExists
        case .outputFailed, .inputFailed, .cancelled: self = .inputOutput
        default: self = .badData
        }
    }

    /// The status of several failures: the highest number.
    init(_ failures: [BatchFailure]) {
        self = failures.map { ExitStatus($0) }.max { $0.rawValue < $1.rawValue } ?? .success
    }

    /// The error that ends the process with this status and without a message.
    var error: ExitCode { ExitCode(rawValue) }
}
