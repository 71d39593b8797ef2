/// The first bytes of formats that are no text, so that an error can say what a file is.
struct BinarySignature {
    /// The bytes that a file of the format starts with.
    let bytes: [UInt8]
    /// What a file of the format is, with its article.
    let name: String

    private init(_ bytes: [UInt8], _ name: String) {
        self.bytes = bytes
        self.name = name
    }

    /// The format that bytes belong to; nil when they start with no known signature.
    ///
    /// - Parameter bytes: The bytes of a file.
    /// - Returns: The signature.
    static func matching(_ bytes: UnsafeBufferPointer<UInt8>) -> BinarySignature? {
        known.first { bytes.starts(with: $0.bytes) }
    }

    private static let known = [
        BinarySignature(Array("%PDF-".utf8), "a PDF document"),
        BinarySignature(Array("PK\u{3}\u{4}".utf8), "a ZIP archive, as DOCX, XLSX, ODT and EPUB files are"),
        BinarySignature([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an OLE file, as DOC and XLS files are"),
        BinarySignature(Array("{\\rtf".utf8), "an RTF document"),
        BinarySignature([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG image"),
        BinarySignature([0xFF, 0xD8, 0xFF], "a JPEG image"),
        BinarySignature(Array("GIF87a".utf8), "a GIF image"),
        BinarySignature(Array("GIF89a".utf8), "a GIF image"),
        BinarySignature([0x49, 0x49, 0x2A, 0x00], "a TIFF image"),
        BinarySignature([0x4D, 0x4D, 0x00, 0x2A], "a TIFF image"),
        BinarySignature([0x1F, 0x8B], "gzip data"),
        BinarySignature(Array("BZh".utf8), "bzip2 data"),
        BinarySignature([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz data"),
        BinarySignature([0x28, 0xB5, 0x2F, 0xFD], "zstd data"),
        BinarySignature([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        BinarySignature([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], "a RAR archive"),
        BinarySignature([0x7F, 0x45, 0x4C, 0x46], "an ELF program"),
        BinarySignature(Array("SQLite format 3\u{0}".utf8), "an SQLite database"),
    ]
}
