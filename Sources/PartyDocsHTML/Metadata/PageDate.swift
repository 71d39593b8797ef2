internal import PartyDocsCore
internal import PartyDocsReading

/// Dates as the metadata of pages has them.
enum PageDate {
    private static let earliestYear = 1990

    /// Reads a date: ISO 8601 with the liberties that sites take (a space for the `T`, `+0700`, fractions of a second),
    /// or as pages print dates.
    ///
    /// - Parameter text: The date.
    /// - Returns: The moment, with a zone only where the text has one; nil for what is no date, or one of no page.
    static func moment(_ text: String) -> Moment? {
        let text = PageFacts.collapsed(text) ?? ""
        guard text.utf8.count <= 80 else { return nil }
        let moment = iso(Array(text.utf8)) ?? LineForm.moments(of: text).first
        guard let moment, moment.date.year.map({ $0 >= earliestYear }) ?? false else { return nil }
        return moment
    }

    private static func iso(_ bytes: [UInt8]) -> Moment? {
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let date = PartialDate(String(decoding: bytes[..<10], as: UTF8.self)), date.day != nil
        else { return nil }
        guard bytes.count > 10 else { return Moment(date: date) }
        let mark = bytes[10] | 0x20
        guard mark == UInt8(ascii: "t") || mark == 0x20 else { return nil }
        let rest = bytes[11...]
        let clockEnd = rest.firstIndex { !($0.isASCIIDigit || $0 == UInt8(ascii: ":")) } ?? rest.endIndex
        let clock = rest[..<clockEnd].split(separator: UInt8(ascii: ":")).compactMap {
            Int(String(decoding: $0, as: UTF8.self))
        }
        guard clock.count >= 2,
            let time = TimeOfDay(hour: clock[0], minute: clock[1], second: clock.count > 2 ? clock[2] : nil)
        else { return nil }
        var zone = bytes[clockEnd...]
        if zone.first == UInt8(ascii: ".") || zone.first == UInt8(ascii: ",") {
            zone = zone.dropFirst().drop { $0.isASCIIDigit }
        }
        return Moment(date, time: time, offset: offset(zone.filter { $0 > 0x20 }))
    }

    /// `Z`, `+07:00`, `+0700`, `+7`, with `GMT` or `UTC` before it.
    private static func offset(_ zone: [UInt8]) -> UTCOffset? {
        var zone = zone[...]
        let name = String(decoding: zone.prefix(3), as: UTF8.self)
        if name == "GMT" || name == "UTC" { zone = zone.dropFirst(3) }
        if zone.isEmpty { return name.isEmpty ? nil : UTCOffset(minutes: 0) }
        if zone.count == 1, zone.first == UInt8(ascii: "Z") { return UTCOffset(minutes: 0) }
        guard let sign = zone.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        let digits = zone.dropFirst().filter(\.isASCIIDigit)
        guard 1...4 ~= digits.count, let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        let minutes = digits.count > 2 ? number / 100 * 60 + number % 100 : number * 60
        return UTCOffset(minutes: sign == UInt8(ascii: "-") ? -minutes : minutes)
    }
}
