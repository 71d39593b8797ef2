/// The bytes of a file of PREMIS 3.0 as runs of whole elements, so that a later file takes over elements as they are.
struct PremisFile: Hashable, Sendable {
    static let namespace = "http://www.loc.gov/premis/v3"

    /// What stands before the first element.
    static let start = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <premis xmlns="http://www.loc.gov/premis/v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="3.0">

        """.utf8
    )
    /// What stands behind the last element.
    static let end = Array("</premis>\n".utf8)

    var objects: [UInt8] = []
    var events: [UInt8] = []
    /// How many events there are.
    var eventCount = 0
    /// The agents, each as its element.
    private(set) var agents: [[UInt8]] = []
    var rights: [UInt8] = []

    init() {}

    /// Adds an agent unless it is there already.
    mutating func addAgent(_ element: [UInt8]) {
        if !agents.contains(element) { agents.append(element) }
    }

    /// The file.
    var bytes: [UInt8] {
        Self.start + objects + events + agents.joined() + rights + Self.end
    }
}
