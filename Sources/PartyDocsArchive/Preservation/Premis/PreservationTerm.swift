/// A term of the preservation vocabularies of the Library of Congress (id.loc.gov/vocabulary/preservation).
struct PreservationTerm: Hashable, Sendable {
    let scheme: String
    let code: String
    /// The authoritative label, in English.
    let label: String

    private init(_ scheme: String, _ code: String, _ label: String) {
        self.scheme = scheme
        self.code = code
        self.label = label
    }

    /// The identifier of the term.
    var uri: String { "http://id.loc.gov/vocabulary/preservation/\(scheme)/\(code)" }
}

/// Types of events.
extension PreservationTerm {
    static let creation = Self("eventType", "cre", "creation")
    static let ingestion = Self("eventType", "ing", "ingestion")
    static let messageDigestCalculation = Self("eventType", "mes", "message digest calculation")
    static let normalization = Self("eventType", "nor", "normalization")
    static let metadataExtraction = Self("eventType", "mee", "metadata extraction")
    static let metadataModification = Self("eventType", "mem", "metadata modification")
    static let migration = Self("eventType", "mig", "migration")
    static let validation = Self("eventType", "val", "validation")
    static let fixityCheck = Self("eventType", "fix", "fixity check")
    static let deaccession = Self("eventType", "dea", "deaccession")
    static let dissemination = Self("eventType", "dis", "dissemination")
    static let deletion = Self("eventType", "del", "deletion")
}

/// Outcomes of events, and the parts that objects and agents have in them.
extension PreservationTerm {
    static let success = Self("eventOutcome", "suc", "success")
    static let failure = Self("eventOutcome", "fai", "fail")

    static let source = Self("eventRelatedObjectRole", "sou", "source")
    static let outcome = Self("eventRelatedObjectRole", "out", "outcome")

    static let executingProgram = Self("eventRelatedAgentRole", "exe", "executing program")
    static let implementer = Self("eventRelatedAgentRole", "imp", "implementer")
}

/// What agents are, how sums are made, how objects belong together, and on what rights rest.
extension PreservationTerm {
    static let software = Self("agentType", "sof", "software")
    static let person = Self("agentType", "per", "person")
    static let organization = Self("agentType", "org", "organization")

    static let sha256 = Self("cryptographicHashFunctions", "sha256", "SHA-256")
    static let sha512 = Self("cryptographicHashFunctions", "sha512", "SHA-512")

    static let structural = Self("relationshipType", "str", "structural")
    static let derivation = Self("relationshipType", "der", "derivation")
    static let represents = Self("relationshipSubType", "rep", "represents")
    static let hasSource = Self("relationshipSubType", "hss", "has Source")

    static let license = Self("rightsBasis", "lic", "license")
    static let institutionalPolicy = Self("rightsBasis", "ins", "institutional policy")
    static let other = Self("rightsBasis", "oth", "other")
}
