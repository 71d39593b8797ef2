internal import PartyDocsCore

/// The names of sites behind the titles of their pages: `… - Cổng thông tin điện tử …`, `… | Báo …`.
enum SiteName {
    private static let separators = [" - ", " | ", " – ", " — ", " :: ", " » "].map { Array($0.utf8) }
    private static let openings = [
        "báo", "cổng", "cổng thông tin", "trang thông tin", "trang tin", "trang ttđt", "tạp chí", "đài", "website",
        "trang chủ", "tin tức", "cổng ttđt", "bản tin",
    ].map { TitleWords($0) }
    private static let words = ["báo cáo", "báo động", "báo chí", "đài tưởng", "đài hoa"].map { TitleWords($0) }

    /// A title without the names of sites behind it.
    ///
    /// - Parameters:
    ///   - title: The title.
    ///   - outlet: The name that the page gives its site.
    /// - Returns: What stands before them; the title itself where nothing would be left.
    static func removed(from title: String, outlet: String?) -> String {
        var bytes = Array(title.utf8)[...]
        while let place = lastSeparator(in: bytes), place.lowerBound > 0,
            isSite(TitleWords(String(decoding: bytes[place.upperBound...], as: UTF8.self)), outlet)
        {
            bytes = bytes[..<place.lowerBound]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func lastSeparator(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
        for start in bytes.indices.reversed() where bytes[start] == UInt8(ascii: " ") {
            if let mark = separators.first(where: { bytes[start...].starts(with: $0) }) {
                return start..<start + mark.count
            }
        }
        return nil
    }

    private static func isSite(_ name: TitleWords, _ outlet: String?) -> Bool {
        if let outlet, name == TitleWords(outlet) { return true }
        return openings.contains(where: name.opens) && !words.contains(where: name.opens)
    }
}
