/// The string value of `<text>`, taken from the bytes by nothing but searching for tags.
func textElement(of xml: [UInt8]) -> [UInt8] {
    let start = Array("<text xml:space=\"preserve\"".utf8)
    guard var position = xml.indices.first(where: { xml[$0...].starts(with: start) }) else { return [] }
    position += start.count
    guard xml[position] == UInt8(ascii: ">") else { return [] }
    position += 1
    let end = Array("</text>".utf8)
    let references: [(String, UInt8)] = [("&lt;", 0x3C), ("&gt;", 0x3E), ("&amp;", 0x26), ("&#13;", 0x0D)]
    var text: [UInt8] = []
    while position < xml.count, !xml[position...].starts(with: end) {
        if xml[position] == UInt8(ascii: "<") {
            while xml[position] != UInt8(ascii: ">") { position += 1 }
            position += 1
        } else if let (name, byte) = references.first(where: { xml[position...].starts(with: $0.0.utf8) }) {
            text.append(byte)
            position += name.utf8.count
        } else {
            text.append(xml[position])
            position += 1
        }
    }
    return text
}
