/// The bytes of a source in an archive, with the name that they came under.
struct OriginalFile: Hashable {
    let claim: PayloadClaim
    let name: String
    var mediaType: String?
}
