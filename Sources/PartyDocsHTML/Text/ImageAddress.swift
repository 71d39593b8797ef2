/// The address of a picture.
enum ImageAddress {
    private static let late: [HTMLAttribute] = [.dataSource, .dataOriginal, .dataLazySource]
    /// Parts of the names of pictures that only hold the place of one.
    private static let placeholders = [
        "placeholder", "blank.", "spacer", "loading", "lazy", "transparent", "1x1", "pixel",
    ]

    /// The address of a picture as the page writes it; of one that is loaded late, that of the picture proper.
    ///
    /// - Parameters:
    ///   - node: The element.
    ///   - tree: The page.
    /// - Returns: The address; nil where the page has the picture's data, or no address.
    static func of(_ node: Int, in tree: PageTree) -> String? {
        let source = tree.value(.src, of: node) ?? ""
        if isAddress(source), !placeholders.contains(where: { source.contains($0) }) { return source }
        return late.lazy.compactMap { tree.value($0, of: node) }.first(where: isAddress)
            ?? (isAddress(source) ? source : nil)
    }

    private static func isAddress(_ text: String) -> Bool {
        !text.isEmpty && !text.utf8.starts(with: "data:".utf8)
    }
}
