/// An element that reading makes a difference for; every other is `other`.
enum HTMLElement: String, CaseIterable {
    case other = ""
    case html, head, body, title, meta, link, base, script, style, template, noscript, noframes, noembed
    case article, section, main, nav, aside, header, footer, hgroup, address
    case h1, h2, h3, h4, h5, h6
    case p, div, center, pre, listing, plaintext, xmp, blockquote, hr, br, dir, menu
    case ul, ol, li, dl, dt, dd
    case figure, figcaption, img, video, audio, canvas, object, iframe, svg
    case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
    case form, fieldset, legend, button, select, option, optgroup, textarea, label, input, datalist
    case details, summary, dialog, search
    case ampImage = "amp-img"
    case a, span, b, strong, i, em, font, time, u, small, big, cite, q, rp, desc

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// The element of a name in small letters.
    init(name: String) {
        self = Self.byName[name] ?? .other
    }

    /// Whether browsers show nothing of it and of what it holds.
    ///
    /// The parser does not know that `source` and `embed` are always empty, and puts what follows into them.
    var isInvisible: Bool {
        switch self {
        case .head, .title, .meta, .link, .base, .script, .style, .template, .noscript, .noframes, .noembed, .video,
            .audio,
            .canvas, .object, .iframe, .datalist, .rp, .desc, .col, .colgroup, .input:
            true
        default: false
        }
    }

    /// Whether its text stands on lines of its own.
    var isBlock: Bool {
        switch self {
        case .html, .body, .article, .section, .main, .nav, .aside, .header, .footer, .hgroup, .address, .h1, .h2, .h3,
            .h4, .h5, .h6, .p, .div, .center, .pre, .listing, .plaintext, .xmp, .blockquote, .hr, .dir, .menu, .ul, .ol,
            .li, .dl, .dt, .dd, .figure, .figcaption, .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .form,
            .fieldset, .legend, .option, .optgroup, .select, .textarea, .button, .details, .summary, .dialog, .search:
            true
        default: false
        }
    }

    /// Whether white space in it is kept.
    var isPreformatted: Bool {
        switch self {
        case .pre, .listing, .plaintext, .xmp, .textarea: true
        default: false
        }
    }

    /// The depth of a heading, 1 to 6.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }
}
