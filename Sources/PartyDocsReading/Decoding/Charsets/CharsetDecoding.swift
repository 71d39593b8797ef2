internal import PartyDocsCore

/// Decodes bytes of any encoding that is not UTF-8.
enum CharsetDecoding {
    /// Decodes bytes.
    ///
    /// - Parameters:
    ///   - source: The bytes.
    ///   - encoding: Their encoding, one with a byte order when it has any, and not UTF-8.
    /// - Returns: The text, not yet normalized, with its edits.
    /// - Throws: ``CharsetFault`` where the encoding has no character.
    static func decode(
        _ source: UnsafeBufferPointer<UInt8>,
        as encoding: TextEncoding
    ) throws(CharsetFault) -> (text: String, edits: [TextEdit]) {
        switch encoding {
        case .utf16LittleEndian: return try WideDecoder.decode(source, width: 2, isLittleEndian: true)
        case .utf16BigEndian: return try WideDecoder.decode(source, width: 2, isLittleEndian: false)
        case .utf32LittleEndian: return try WideDecoder.decode(source, width: 4, isLittleEndian: true)
        case .utf32BigEndian: return try WideDecoder.decode(source, width: 4, isLittleEndian: false)
        default: break
        }
        if let offset = source.firstIndex(of: 0) {
            throw CharsetFault(code: .binary, offset: offset, message: "The source holds U+0000, so it is no text.")
        }
        return try decodeBytes(source, as: encoding, keepsFaults: false)
    }

    /// What bytes decode to, to look at only: U+FFFD stands for each byte without a character.
    ///
    /// - Parameters:
    ///   - source: The bytes.
    ///   - encoding: An encoding of single bytes, or VNI.
    /// - Returns: The text, not yet normalized.
    static func preview(_ source: UnsafeBufferPointer<UInt8>, as encoding: TextEncoding) -> String {
        (try? decodeBytes(source, as: encoding, keepsFaults: true))?.text ?? ""
    }

    private static func decodeBytes(
        _ source: UnsafeBufferPointer<UInt8>,
        as encoding: TextEncoding,
        keepsFaults: Bool
    ) throws(CharsetFault) -> (text: String, edits: [TextEdit]) {
        if encoding == .vni { return try VNIDecoder.decode(source, keepsFaults: keepsFaults) }
        return try singleByteDecoder(of: encoding).decode(source, keepsFaults: keepsFaults)
    }

    private static func singleByteDecoder(of encoding: TextEncoding) -> SingleByteDecoder {
        switch encoding {
        case .tcvn3: tcvn3
        case .tcvn5712: tcvn5712
        case .viscii: viscii
        case .windows1258: windows1258
        default: windows1252
        }
    }

    private static let tcvn3 = SingleByteDecoder(.tcvn3, name: TextEncoding.tcvn3.name)
    private static let tcvn5712 = SingleByteDecoder(.tcvn5712, name: TextEncoding.tcvn5712.name)
    private static let viscii = SingleByteDecoder(.viscii, name: TextEncoding.viscii.name)
    private static let windows1258 = SingleByteDecoder(.windows1258, name: TextEncoding.windows1258.name)
    private static let windows1252 = SingleByteDecoder(.windows1252, name: TextEncoding.windows1252.name)
}
