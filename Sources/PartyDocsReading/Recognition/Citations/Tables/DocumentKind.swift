/// A kind of official document: the word for it, the way it is cited, and its codes in a symbol (ký hiệu).
struct DocumentKind: Sendable {
    /// How a kind is cited.
    enum Style: Hashable, Sendable {
        /// By number, also without `số` (`Chỉ thị 35`).
        case numbered
        /// By number only behind `số` or with a symbol: the word also names other things.
        case symbolOnly
        /// By a name of its own (`Luật Đất đai`).
        case named
        /// By its parties or subject (`Hiệp định giữa … và …`).
        case titled
    }

    /// A code with what it rests on.
    struct Code: Sendable {
        let letters: String
        let source: CodeSource
        let validity: Validity

        init(_ letters: String, _ source: CodeSource, _ validity: Validity? = nil) {
            self.letters = letters
            self.source = source
            self.validity = validity ?? source.validity
        }
    }

    let name: String
    let style: Style
    let codes: [Code]

    init(_ name: String, _ style: Style, _ codes: [Code] = []) {
        self.name = name
        self.style = style
        self.codes = codes
    }

    /// A kind whose code is the same for Party and State.
    init(_ name: String, _ style: Style, common letters: String) {
        self.init(name, style, [Code(letters, .partyRegulation), Code(letters, .decree30)])
    }
}
