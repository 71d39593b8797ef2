import Foundation
import Testing

@Suite("What fuzzing kept is tried again")
struct ReplayTests {
    @Test("The corpus keeps the rules", arguments: FuzzTarget.allCases)
    func corpus(target: FuzzTarget) throws {
        let inputs = try KeptInputs(of: target, in: .corpus)
        #expect(!inputs.files.isEmpty)
        try Self.replay(inputs, target)
    }

    @Test("What once broke a rule keeps it", arguments: FuzzTarget.allCases)
    func crashes(target: FuzzTarget) throws {
        try Self.replay(KeptInputs(of: target, in: .crashes), target)
    }

    @Test("The least inputs", arguments: FuzzTarget.allCases)
    func leastInputs(target: FuzzTarget) throws {
        try target.check([])
        for byte in [0x00, 0x0A, 0x20, 0x22, 0x3C, 0x5B, 0x7B, 0x80, 0xFF] as [UInt8] { try target.check([byte]) }
        try target.check([0xEF, 0xBB, 0xBF])
        try target.check([0xFF, 0xFE])
    }

    @Test("A corpus is small", arguments: FuzzTarget.allCases)
    func corpusSize(target: FuzzTarget) throws {
        var byteCount = 0
        for file in try KeptInputs(of: target, in: .corpus).files { byteCount += try KeptInputs.bytes(of: file).count }
        #expect(byteCount < 200_000)
    }

    private static func replay(_ inputs: KeptInputs, _ target: FuzzTarget) throws {
        for file in inputs.files {
            let bytes = try KeptInputs.bytes(of: file)
            do throws(FuzzViolation) {
                try target.check(bytes)
            } catch {
                Issue.record("\(file.lastPathComponent): \(error)")
            }
        }
    }
}
