internal import PartyDocsCore

/// Ties the pictures of a page to the blocks that speak of them.
struct PageImages {
    private let text: PageText
    private let isShown: (PageImage) -> Bool
    private static let reach = 3

    /// - Parameters:
    ///   - text: The text of the page.
    ///   - isShown: Whether a picture belongs to an article.
    init(_ text: PageText, isShown: @escaping (PageImage) -> Bool) {
        self.text = text
        self.isShown = isShown
    }

    /// Gives each caption the picture above it, or else below it; pictures without one go to the block that follows, as
    /// a field.
    ///
    /// - Parameters:
    ///   - blocks: The blocks.
    ///   - lines: The line of each block; nil where it is not the first of its line.
    func attach(to blocks: inout [Block], lines: [Int?]) {
        var blockOfLine: [Int: Int] = [:]
        for (block, line) in lines.enumerated() { if let line { blockOfLine[line] = block } }
        let images = text.images.filter(isShown)
        var isTaken = Array(repeating: false, count: images.count)
        var next = 0
        for block in blocks.indices where blocks[block].kind == .caption {
            guard let line = lines[block] else { continue }
            while next < images.count, images[next].line <= line { next += 1 }
            guard let image = image(of: line, in: images, before: next, isTaken) else { continue }
            isTaken[image] = true
            blocks[block].image = images[image].address
            if let alternative = images[image].alternative { blocks[block].fields["alt"] = .string(alternative) }
        }
        var others: [Int: [FieldValue]] = [:]
        for (index, image) in images.enumerated() where !isTaken[index] {
            guard let block = blockOfLine[min(image.line, text.lines.count - 1)] else { continue }
            others[block, default: []].append(.object(Self.fields(of: image)))
        }
        for (block, images) in others { blocks[block].fields["images"] = .array(images) }
    }

    /// The picture of a caption: the nearest above that has no caption yet, or else the next below.
    private func image(of line: Int, in images: [PageImage], before next: Int, _ isTaken: [Bool]) -> Int? {
        var above = next - 1
        while above >= 0, images[above].line + Self.reach > line {
            if !isTaken[above] {
                // Of pictures side by side, the first.
                while above > 0, !isTaken[above - 1], images[above - 1].line == images[above].line { above -= 1 }
                return above
            }
            above -= 1
        }
        return next < images.count && images[next].line == line + 1 ? next : nil
    }

    private static func fields(of image: PageImage) -> Fields {
        var fields: Fields = ["src": .string(image.address)]
        if let alternative = image.alternative { fields["alt"] = .string(alternative) }
        return fields
    }
}
