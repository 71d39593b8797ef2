internal import PartyDocsCore

/// The percent-encoding of paths in manifests (RFC 8493, section 2.1.3): of line feed, carriage return and `%` alone.
enum PercentEncoding {
    /// The path with each of the three codes decoded once.
    static func decoded(_ path: String) -> String {
        decoded(path, repeatedly: false)
    }

    /// The path decoded until no code is left.
    ///
    /// Two paths that differ only in how often they are encoded give the same; it serves to compare, never to open.
    static func decodedFully(_ path: String) -> String {
        decoded(path, repeatedly: true)
    }

    private static func decoded(_ path: String, repeatedly: Bool) -> String {
        let bytes = Array(path.utf8)
        let percent = UInt8(ascii: "%")
        guard bytes.contains(percent) else { return path }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            guard byte == percent else {
                result.append(byte)
                continue
            }
            var code = code(in: bytes, at: position)
            // An encoded percent sign may begin a code of its own.
            while code == percent {
                position += 2
                guard repeatedly else { break }
                code = self.code(in: bytes, at: position)
            }
            if let code, code != percent {
                position += 2
                result.append(code)
            } else {
                result.append(percent)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// What two digits stand for; nil when they are none of the three codes.
    private static func code(in bytes: [UInt8], at position: Int) -> UInt8? {
        guard position + 1 < bytes.count else { return nil }
        switch (bytes[position], bytes[position + 1]) {
        case (UInt8(ascii: "2"), UInt8(ascii: "5")): return UInt8(ascii: "%")
        case (UInt8(ascii: "0"), UInt8(ascii: "a")), (UInt8(ascii: "0"), UInt8(ascii: "A")): return 0x0A
        case (UInt8(ascii: "0"), UInt8(ascii: "d")), (UInt8(ascii: "0"), UInt8(ascii: "D")): return 0x0D
        default: return nil
        }
    }
}
