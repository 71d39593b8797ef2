/// The elements of Dublin Core 1.1 in the order in which a record holds them: all but coverage, which no metadata states.
enum DublinCoreElement: CaseIterable, Sendable {
    case title, creator, subject, description, publisher, contributor, date, type, format, identifier, source, language
    case relation, rights

    /// The name with the prefix of the namespace.
    var tag: StaticString {
        switch self {
        case .title: "dc:title"
        case .creator: "dc:creator"
        case .subject: "dc:subject"
        case .description: "dc:description"
        case .publisher: "dc:publisher"
        case .contributor: "dc:contributor"
        case .date: "dc:date"
        case .type: "dc:type"
        case .format: "dc:format"
        case .identifier: "dc:identifier"
        case .source: "dc:source"
        case .language: "dc:language"
        case .relation: "dc:relation"
        case .rights: "dc:rights"
        }
    }
}
