internal import PartyDocsCore

/// One block of a kind over a whole text.
func wholeBlock(_ text: String, kind: BlockKind = .paragraph) -> Block {
    Block(id: "b1", kind: kind, span: TextSpan(utf8: 0..<text.utf8.count))
}
