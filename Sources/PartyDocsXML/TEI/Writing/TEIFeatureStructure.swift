internal import PartyDocsCore

/// Features of one thing of the document.
struct TEIFeatureStructure {
    /// What the thing is.
    let type: String
    /// A reference to its element, when it has one.
    let target: String?
    let features: TEIFeatures
}
