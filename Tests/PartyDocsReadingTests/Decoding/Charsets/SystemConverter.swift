import Glibc

/// The converter of the C library, to compare with.
enum SystemConverter {
    /// The scalars that the C library decodes bytes to; nil when it refuses them or has no such encoding.
    static func decode(_ bytes: [UInt8], from encoding: String) -> [Unicode.Scalar]? {
        guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
        var inputLeft = input.count
        var outputLeft = output.count
        let result = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var inputPosition = input.baseAddress
                var outputPosition = output.baseAddress
                let result = iconv(converter, &inputPosition, &inputLeft, &outputPosition, &outputLeft)
                // A letter that a tone may follow is held back until the end is told.
                _ = iconv(converter, nil, nil, &outputPosition, &outputLeft)
                return result
            }
        }
        guard result != -1 else { return nil }
        let decoded = output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
        return Array(String(decoding: decoded, as: UTF8.self).unicodeScalars)
    }
}
