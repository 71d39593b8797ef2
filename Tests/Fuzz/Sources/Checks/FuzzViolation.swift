/// A rule that an input made a reader or decoder break.
package struct FuzzViolation: Error, CustomStringConvertible {
    /// Which rule, and how.
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// Throws unless a rule holds.
func require(_ holds: Bool, _ message: @autoclosure () -> String) throws(FuzzViolation) {
    guard holds else { throw FuzzViolation(message()) }
}
