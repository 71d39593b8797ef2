internal import Testing

@testable internal import PartyDocsArchive

/// Something that is done to an archive, and what verifying it must report.
struct ArchiveFault: CustomTestStringConvertible, Sendable {
    let name: String
    let kind: ArchiveProblem.Kind
    /// The file that must be reported; nil when it is not one alone.
    let path: String?
    /// Whether sums are made anew afterwards, as somebody would do who hides the fault.
    let isSealed: Bool
    let edit: @Sendable (inout ArchiveCopy) -> Void

    var testDescription: String { name }

    /// A fault that the sums alone tell.
    static func open(
        _ name: String,
        _ kind: ArchiveProblem.Kind,
        at path: String? = nil,
        _ edit: @escaping @Sendable (inout ArchiveCopy) -> Void
    ) -> ArchiveFault {
        ArchiveFault(name: name, kind: kind, path: path, isSealed: false, edit: edit)
    }

    /// A fault that no sum tells.
    static func sealed(
        _ name: String,
        _ kind: ArchiveProblem.Kind,
        at path: String? = nil,
        _ edit: @escaping @Sendable (inout ArchiveCopy) -> Void
    ) -> ArchiveFault {
        ArchiveFault(name: name, kind: kind, path: path, isSealed: true, edit: edit)
    }

    /// Does it and verifies.
    func check() async throws {
        var copy = try await ArchiveCopy.sample.value
        let before = copy.files
        edit(&copy)
        #expect(copy.files != before, "\(name) changes nothing")
        if isSealed { copy.seal() }
        let found = try await copy.verified()
        #expect(
            found.faults.contains { $0.kind == kind && (path == nil || $0.path == path) },
            "\(name): \(found.problems)"
        )
        guard isSealed, kind != .changed else { return }
        #expect(!found.faults.contains { $0.kind == .changed || $0.kind == .wrongOxum }, "\(name): \(found.problems)")
    }
}
