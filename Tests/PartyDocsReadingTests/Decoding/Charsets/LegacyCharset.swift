import Foundation
import PartyDocsReading

/// Writes texts in encodings of old, by tables of its own, so that the decoders have something to read.
enum LegacyCharset: String, CaseIterable {
    case tcvn3, tcvn5712, vni, viscii
    /// A letter and a tone for every letter with a tone, as Windows writes it.
    case windows1258
    /// A letter of the code page where it has it with its tone.
    case windows1258Mixed

    var encoding: TextEncoding {
        switch self {
        case .tcvn3: .tcvn3
        case .tcvn5712: .tcvn5712
        case .vni: .vni
        case .viscii: .viscii
        case .windows1258, .windows1258Mixed: .windows1258
        }
    }

    /// The four that are found without being named.
    static let detected: [LegacyCharset] = [.tcvn3, .vni, .viscii, .windows1258]

    /// The 67 small letters of the Vietnamese alphabet that are not in ASCII.
    static let small = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
    /// Their capitals.
    static let capital = "ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ"

    /// The bytes of a text in NFC; nil when it has a character that the encoding has not.
    func encode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if let own = table[scalar] {
                bytes += own
            } else if scalar.value < 0x80 {
                bytes.append(UInt8(scalar.value))
            } else {
                return nil
            }
        }
        return bytes
    }

    /// The text that its bytes stand for: TCVN3 has no capitals with tones.
    func expected(_ text: String) -> String {
        guard self == .tcvn3 else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { Self.withoutTonedCapital[$0] ?? $0 }))
    }

    /// A text with nothing in it that one of the encodings has not.
    static func plain(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar {
            case "“", "”": result.append("\"")
            case "‘", "’": result.append("'")
            case "–", "—": result.append("-")
            case "…": result.append(contentsOf: "...".unicodeScalars)
            case "\u{A0}": result.append(" ")
            case "\u{B}", "\u{C}", "\r": result.append("\n")
            default:
                if scalar.value < 0x80 || letters.contains(scalar) { result.append(scalar) }
            }
        }
        return String(result)
    }

    static let letters = Set((small + capital).unicodeScalars)

    private static let withoutTonedCapital: [Unicode.Scalar: Unicode.Scalar] = {
        var result = Dictionary(uniqueKeysWithValues: zip(capital.unicodeScalars, small.unicodeScalars))
        for letter in "ĂÂĐÊÔƠƯ".unicodeScalars { result[letter] = nil }
        return result
    }()

    private var table: [Unicode.Scalar: [UInt8]] { Self.tables[self] ?? [:] }

    private static let tables: [LegacyCharset: [Unicode.Scalar: [UInt8]]] = [
        .tcvn3: tcvn3Table, .tcvn5712: tcvn5712Table, .vni: vniTable, .viscii: visciiTable,
        .windows1258: windowsTable(usesPrecomposed: false), .windows1258Mixed: windowsTable(usesPrecomposed: true),
    ]

    private static let windowsPunctuation: [Unicode.Scalar: [UInt8]] = [
        "…": [0x85], "‘": [0x91], "’": [0x92], "“": [0x93], "”": [0x94], "–": [0x96], "—": [0x97], "\u{A0}": [0xA0],
    ]

    /// Characters of a row of bytes, as a conversion table prints them.
    private static func row(_ letters: String, from first: Int) -> [Unicode.Scalar: [UInt8]] {
        Dictionary(
            uniqueKeysWithValues: letters.unicodeScalars.enumerated().map { ($0.element, [UInt8(first + $0.offset)]) }
        )
    }

    private static let tcvn3Table: [Unicode.Scalar: [UInt8]] = {
        // How the letters look in a Latin font, in the order of the lists.
        let look = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u{AD}õö÷øùúûüýþ"
        var result = windowsPunctuation
        for (letter, byte) in zip(small.unicodeScalars, look.unicodeScalars) { result[letter] = [UInt8(byte.value)] }
        for (capital, letter) in withoutTonedCapital { result[capital] = result[letter] }
        for (letter, byte) in zip("ĂÂÊÔƠƯĐ".unicodeScalars, 0xA1...) { result[letter] = [UInt8(byte)] }
        return result
    }()

    private static let tcvn5712Table: [Unicode.Scalar: [UInt8]] = {
        var result = row("ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ", from: 0x80)
        result.merge(row("àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò", from: 0xB5)) { first, _ in first }
        result.merge(row("ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ", from: 0xE0)) { first, _ in first }
        result.merge(row("ỨỰỲỶỸÝỴ", from: 0x11)) { first, _ in first }
        result.merge(row("ỪỬỮ", from: 0x04)) { first, _ in first }
        result.merge(row("ÚỤ", from: 0x01)) { first, _ in first }
        return result
    }()

    private static let visciiTable: [Unicode.Scalar: [UInt8]] = {
        var result = row("ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệố", from: 0x80)
        result.merge(row("ồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư", from: 0xB0)) { first, _ in first }
        result.merge(row("àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ", from: 0xE0)) { first, _ in first }
        for (letter, byte) in zip("ẲẴẪỶỸỴ".unicodeScalars, [0x02, 0x05, 0x06, 0x14, 0x19, 0x1E] as [UInt8]) {
            result[letter] = [byte]
        }
        return result
    }()

    private static let vniTable: [Unicode.Scalar: [UInt8]] = {
        let rows: [(letters: String, look: [String])] = [
            ("áàảãạ", ["aù", "aø", "aû", "aõ", "aï"]), ("âấầẩẫậ", ["aâ", "aá", "aà", "aå", "aã", "aä"]),
            ("ăắằẳẵặ", ["aê", "aé", "aè", "aú", "aü", "aë"]), ("éèẻẽẹ", ["eù", "eø", "eû", "eõ", "eï"]),
            ("êếềểễệ", ["eâ", "eá", "eà", "eå", "eã", "eä"]), ("óòỏõọ", ["où", "oø", "oû", "oõ", "oï"]),
            ("ôốồổỗộ", ["oâ", "oá", "oà", "oå", "oã", "oä"]), ("ơớờởỡợ", ["ô", "ôù", "ôø", "ôû", "ôõ", "ôï"]),
            ("úùủũụ", ["uù", "uø", "uû", "uõ", "uï"]), ("ưứừửữự", ["ö", "öù", "öø", "öû", "öõ", "öï"]),
            ("íìỉĩị", ["í", "ì", "æ", "ó", "ò"]), ("ýỳỷỹỵ", ["yù", "yø", "yû", "yõ", "î"]), ("đ", ["ñ"]),
        ]
        var result = windowsPunctuation
        for (letters, looks) in rows {
            for (letter, look) in zip(letters, looks) {
                result[letter.unicodeScalars.first ?? " "] = look.unicodeScalars.map { UInt8($0.value) }
                let capital = letter.uppercased().unicodeScalars.first ?? " "
                result[capital] = look.uppercased().unicodeScalars.map { UInt8($0.value) }
            }
        }
        return result
    }()

    private static func windowsTable(usesPrecomposed: Bool) -> [Unicode.Scalar: [UInt8]] {
        let bases: [Unicode.Scalar: UInt8] = [
            "ă": 0xE3, "Ă": 0xC3, "â": 0xE2, "Â": 0xC2, "ê": 0xEA, "Ê": 0xCA, "ô": 0xF4, "Ô": 0xD4, "ơ": 0xF5,
            "Ơ": 0xD5, "ư": 0xFD, "Ư": 0xDD, "đ": 0xF0, "Đ": 0xD0,
        ]
        let tones: [Unicode.Scalar: UInt8] = [
            "\u{300}": 0xCC, "\u{309}": 0xD2, "\u{303}": 0xDE, "\u{301}": 0xEC, "\u{323}": 0xF2,
        ]
        var result = windowsPunctuation
        for letter in letters {
            if let base = bases[letter] {
                result[letter] = [base]
                continue
            }
            var marks = Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
            guard let tone = marks.first(where: { tones[$0] != nil }), let toneByte = tones[tone] else { continue }
            marks.removeAll { $0 == tone }
            var base = String.UnicodeScalarView()
            base.append(contentsOf: marks)
            let vowel = String(base).precomposedStringWithCanonicalMapping.unicodeScalars.first ?? " "
            result[letter] = [bases[vowel] ?? UInt8(vowel.value), toneByte]
        }
        if usesPrecomposed {
            for letter in "ÀÁÈÉÍÓÙÚàáèéíóùú".unicodeScalars { result[letter] = [UInt8(letter.value)] }
        }
        return result
    }
}
