internal import PartyDocsCore

/// What the style of an element tells of how it is shown.
enum StyleWords {
    /// Reads the declarations of a `style` attribute.
    ///
    /// - Parameter style: The value of the attribute.
    /// - Returns: What they tell.
    static func shape(of style: String) -> PageShapes.Shape {
        var shape: PageShapes.Shape = []
        for declaration in style.utf8.split(separator: UInt8(ascii: ";")) {
            let parts = declaration.split(separator: UInt8(ascii: ":"), maxSplits: 1)
            guard parts.count == 2 else { continue }
            switch (word(parts[0]), word(parts[1])) {
            case ("display", "none"), ("display", "none!important"), ("visibility", "hidden"): shape.insert(.hidden)
            case ("font-weight", "bold"), ("font-weight", "bolder"), ("font-weight", "600"), ("font-weight", "700"):
                shape.insert(.bold)
            case ("font-style", "italic"): shape.insert(.italic)
            case ("text-align", "center"): shape.insert(.centered)
            default: break
            }
        }
        return shape
    }

    /// A name or value in small letters, without white space.
    private static func word(_ bytes: Substring.UTF8View.SubSequence) -> String {
        String(
            decoding: bytes.prefix(64).lazy.filter { $0 > 0x20 }.map { $0.isASCIILetter ? $0 | 0x20 : $0 },
            as: UTF8.self
        )
    }
}
