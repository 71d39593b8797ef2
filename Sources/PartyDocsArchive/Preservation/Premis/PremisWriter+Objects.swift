internal import PartyDocsCore
internal import PartyDocsXML

extension PremisWriter {
    /// Adds the entity that the file is about.
    mutating func addEntity() throws(XMLWritingError) {
        try markup.open("object", [("xsi:type", "intellectualEntity")])
        try writeIdentifier(of: .entity(id))
        try markup.close()
        file.objects += try markup.takeBytes()
    }

    /// Adds a file of the archive.
    ///
    /// - Parameters:
    ///   - preserved: The file.
    ///   - sources: The files that it was made from.
    ///   - moment: When it was made; nil for bytes that came from elsewhere.
    /// - Throws: ``PartyDocsXML/XMLWritingError`` when there is no memory.
    mutating func add(
        _ preserved: PreservedFile,
        madeFrom sources: [PreservedFile] = [],
        at moment: Moment? = nil
    ) throws(XMLWritingError) {
        try open(preserved, madeAt: preserved.member == .original ? nil : moment)
        if preserved.member == .original, let name = preserved.originalName {
            try markup.element("originalName", name)
        }
        try markup.open("storage")
        try markup.open("contentLocation")
        try markup.element("contentLocationType", "path from the root of the bag")
        try markup.element("contentLocationValue", preserved.path)
        try markup.close()
        try markup.close()
        try relate(.structural, .represents, to: [.entity(id)])
        if !sources.isEmpty { try relate(.derivation, .hasSource, to: sources.map { .file($0.path) }) }
        try markup.close()
        file.objects += try markup.takeBytes()
    }

    /// Adds a file that the archive held and does not hold now: its path, its size and its sums alone.
    mutating func addRemoved(_ preserved: PreservedFile) throws(XMLWritingError) {
        try open(preserved, madeAt: nil)
        try relate(.structural, .represents, to: [.entity(id)])
        try markup.close()
        file.objects += try markup.takeBytes()
    }

    private mutating func open(_ preserved: PreservedFile, madeAt moment: Moment?) throws(XMLWritingError) {
        try markup.open("object", [("xsi:type", "file")])
        try writeIdentifier(of: .file(preserved.path))
        try markup.open("objectCharacteristics")
        try markup.element("compositionLevel", "0")
        try writeFixity(.sha256, preserved.digests.sha256)
        try writeFixity(.sha512, preserved.digests.sha512)
        try markup.element("size", String(preserved.byteCount))
        try write(PremisFormat(of: preserved))
        if let moment {
            try markup.open("creatingApplication")
            try markup.element("creatingApplicationName", agents.software.name)
            if let version = agents.software.version { try markup.element("creatingApplicationVersion", version) }
            try markup.element("dateCreatedByApplication", moment.description)
            try markup.close()
        }
        try markup.close()
    }

    private mutating func writeIdentifier(of object: PremisObject) throws(XMLWritingError) {
        try openIdentifier(
            "objectIdentifier",
            "objectIdentifierType",
            "objectIdentifierValue",
            type: object.identifierType,
            value: object.identifier
        )
        try markup.close()
    }

    private mutating func writeFixity(_ algorithm: PreservationTerm, _ digest: String) throws(XMLWritingError) {
        try markup.open("fixity")
        try markup.element("messageDigestAlgorithm", algorithm)
        try markup.element("messageDigest", digest)
        try markup.element("messageDigestOriginator", software)
        try markup.close()
    }

    private mutating func write(_ format: PremisFormat) throws(XMLWritingError) {
        try markup.open("format")
        try markup.open("formatDesignation")
        try markup.element("formatName", format.name)
        if let version = format.version { try markup.element("formatVersion", version) }
        try markup.close()
        if let key = format.registryKey {
            try markup.open("formatRegistry")
            try markup.element("formatRegistryName", "PRONOM")
            try markup.element("formatRegistryKey", key)
            try markup.close()
        }
        if let note = format.note { try markup.element("formatNote", note) }
        try markup.close()
    }

    private mutating func relate(
        _ type: PreservationTerm,
        _ subType: PreservationTerm,
        to objects: [PremisObject]
    ) throws(XMLWritingError) {
        try markup.open("relationship")
        try markup.element("relationshipType", type)
        try markup.element("relationshipSubType", subType)
        for object in objects {
            try openIdentifier(
                "relatedObjectIdentifier",
                "relatedObjectIdentifierType",
                "relatedObjectIdentifierValue",
                type: object.identifierType,
                value: object.identifier
            )
            try markup.close()
        }
        try markup.close()
    }
}
