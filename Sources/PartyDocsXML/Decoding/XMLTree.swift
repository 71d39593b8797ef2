internal import PartyDocsCore

/// The elements of one document in the order of their start tags, and its text.
///
/// What is read is marked, so that what nobody read, and this version therefore does not know, is found at the end.
final class XMLTree {
    struct Node {
        let name: String
        let parent: Int?
        let position: ReadError.Position
        var attributes: [XMLAttribute]
        var children: [Int] = []
        /// Where the element stands in the text, for elements inside `<text>`.
        let textStart: Int
        var textEnd = 0
        var isRead = false
        /// A bit for each attribute that was read; beyond 64 attributes none is known anyway.
        var readAttributes: UInt64 = 0
    }

    var nodes: [Node] = []
    var text: [UInt8] = []

    func markAttribute(_ name: String, of node: Int) -> String? {
        guard let index = nodes[node].attributes.firstIndex(where: { $0.name == name && $0.namespace == nil }) else {
            return nil
        }
        nodes[node].readAttributes |= 1 << UInt64(min(index, 63))
        return nodes[node].attributes[index].value
    }

    /// Throws for the first element or attribute that was not read.
    func checkAllIsRead() throws(ReadError) {
        for node in nodes {
            guard node.isRead else {
                throw ReadError(.malformed, "The element <\(node.name)> is unknown here.", at: node.position)
            }
            for (index, attribute) in node.attributes.enumerated()
            where node.readAttributes & (1 << UInt64(min(index, 63))) == 0 || index > 62 {
                throw ReadError(
                    .malformed,
                    "The attribute \(attribute.name) of <\(node.name)> is unknown.",
                    at: node.position
                )
            }
        }
    }
}
