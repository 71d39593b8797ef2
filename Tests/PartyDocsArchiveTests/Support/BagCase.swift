internal import Testing

@testable internal import PartyDocsArchive

/// A bag and what verifying it must say.
struct BagCase: CustomTestStringConvertible, Sendable {
    enum Expectation: Sendable {
        /// No fault, and these warnings at least.
        case accepted([ArchiveProblem.Kind])
        /// These faults at least.
        case refused([ArchiveProblem.Kind])
    }

    let name: String
    let expectation: Expectation
    let bag: @Sendable () -> TestBag

    var testDescription: String { name }

    /// A bag that must be accepted.
    static func accepted(
        _ name: String,
        _ kinds: ArchiveProblem.Kind...,
        version: String = "1.0",
        encoding: String = "UTF-8",
        edit: @escaping @Sendable (inout TestBag) -> Void = { _ in }
    ) -> BagCase {
        BagCase(name: name, expectation: .accepted(kinds)) {
            var bag = TestBag(version: version, encoding: encoding)
            edit(&bag)
            return bag
        }
    }

    /// A bag that must be refused.
    static func refused(
        _ name: String,
        _ kinds: ArchiveProblem.Kind...,
        version: String = "1.0",
        encoding: String = "UTF-8",
        edit: @escaping @Sendable (inout TestBag) -> Void
    ) -> BagCase {
        BagCase(name: name, expectation: .refused(kinds)) {
            var bag = TestBag(version: version, encoding: encoding)
            edit(&bag)
            return bag
        }
    }

    /// Verifies the bag and compares.
    func check() async throws {
        let found = try await bag().verified()
        let faults = Set(found.faults.map(\.kind))
        let warnings = Set(found.warnings.map(\.kind))
        switch expectation {
        case .accepted(let kinds):
            #expect(faults.isEmpty, "\(name): \(found.faults)")
            #expect(warnings.isSuperset(of: kinds), "\(name): \(found.warnings)")
        case .refused(let kinds):
            #expect(!faults.isEmpty, "\(name) is accepted")
            #expect(faults.isSuperset(of: kinds), "\(name): \(found.faults)")
        }
    }
}
