/// A small bag, the tag files of which inputs take the place of.
enum SampleBag {
    static let payloadSum = "5dacec767145403e246506a3e28650bd053c89712e0f9627947a31b9a0929695"
    static let payloadName = "data/notice.txt"
    static let manifestName = "manifest-sha256.txt"

    /// The files, by their names.
    static let files: [String: [UInt8]] = [
        payloadName: "Thông báo số 1.\n",
        "bagit.txt": "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "bag-info.txt": "Payload-Oxum: 20.1\nBagging-Date: 2026-01-02\n",
        manifestName: "\(payloadSum)  \(payloadName)\n",
    ].mapValues { Array($0.utf8) }

    /// The names of files that an input may put in, none of which leads out of the folder.
    static let names: Set<String> = [
        payloadName, "data/index.csv", "data/documents/ab/cd/d-1.xml", "data/README.txt", "data/%25.txt",
        "bagit.txt", "bag-info.txt", "fetch.txt",
        manifestName, "manifest-sha512.txt", "manifest-sha1.txt", "manifest-md5.txt",
        "tagmanifest-sha256.txt", "tagmanifest-sha512.txt", "tagmanifest-md5.txt",
    ]

    /// The files of a bag as an input describes them: a line `=== NAME` begins a file, `=== -NAME` leaves one out.
    static func files(from input: [UInt8]) -> [String: [UInt8]] {
        var files = files
        var name: String?
        for line in input.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if line.starts(with: "=== ".utf8) {
                name = begin(String(decoding: line.dropFirst(4), as: UTF8.self), in: &files)
            } else if let name {
                files[name]?.append(contentsOf: line)
                files[name]?.append(0x0A)
            }
        }
        return files
    }

    private static func begin(_ name: String, in files: inout [String: [UInt8]]) -> String? {
        if name.hasPrefix("-") { files[String(name.dropFirst())] = nil }
        guard names.contains(name) else { return nil }
        files[name] = []
        return name
    }
}
