extension Metadata {
    /// The same entries with those of one name together, at the place of the first; their order among each other stays.
    ///
    /// Formats that name each value once, as JSON does, would otherwise lose an order that means nothing.
    func grouped() -> Metadata {
        guard !isGrouped else { return self }
        var order: [[UInt8]] = []
        var groups: [[UInt8]: [MetadataEntry]] = [:]
        for entry in entries {
            let name = Array(entry.name.rawValue.utf8)
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(entry)
        }
        return Metadata(order.flatMap { groups[$0] ?? [] })
    }

    private var isGrouped: Bool {
        var seen: Set<[UInt8]> = []
        var previous: [UInt8]?
        for entry in entries {
            let name = Array(entry.name.rawValue.utf8)
            if name != previous, !seen.insert(name).inserted { return false }
            previous = name
        }
        return true
    }
}
