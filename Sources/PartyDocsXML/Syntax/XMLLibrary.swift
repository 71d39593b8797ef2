internal import CPartyDocsXML

/// The state of the C library that every use needs.
package enum XMLLibrary {
    /// Touched before the first use; the runtime makes it once.
    static let isReady: Bool = {
        pdx_initialize()
        return true
    }()

    /// Runs synchronous work without letting the C library print errors.
    ///
    /// The handler belongs to the thread, so the work must not suspend.
    package static func quietly<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result
    {
        _ = isReady
        let scope = pdx_error_scope_begin()
        defer { pdx_error_scope_end(scope) }
        return try body()
    }
}
