internal import Testing

@testable internal import PartyDocsArchive

@Suite("Faults of an archive's structure")
struct StructuralFaultTests {
    private static let index = ArchivePaths.index
    private static let notice = ArchiveCopy.notice
    private static let other = ArchiveCopy.other
    private static let manifests = ["manifest-sha256.txt", "manifest-sha512.txt"]
    private static let tagManifests = ["tagmanifest-sha256.txt", "tagmanifest-sha512.txt"]

    /// Applies an edit to the lines of a file.
    private static func lines(
        _ path: String,
        _ edit: @escaping @Sendable (inout [String]) -> Void
    ) -> @Sendable (inout ArchiveCopy) -> Void {
        { copy in
            var lines = copy[path].split(separator: "\n").map(String.init)
            edit(&lines)
            copy[path] = lines.map { $0 + "\n" }.joined()
        }
    }

    static let tagFiles: [ArchiveFault] =
        manifests.flatMap { path -> [ArchiveFault] in
            [
                .open("a line of \(path) is gone", .unlisted, lines(path) { $0.remove(at: 3) }),
                .open("a line of \(path) stands twice", .duplicate, lines(path) { $0.insert($0[3], at: 3) }),
                .open("two lines of \(path) are exchanged", .badManifest, at: path, lines(path) { $0.swapAt(3, 4) }),
                .open(
                    "\(path) has a sum in large letters",
                    .badManifest,
                    at: path,
                    lines(path) { $0[2] = $0[2].split(separator: "  ")[0].uppercased() + $0[2].drop { $0 != " " } }
                ),
                .open("\(path) has a sum cut short", .badManifest, at: path, lines(path) { $0[2].removeFirst() }),
                .open(
                    "\(path) has another sum",
                    .changed,
                    lines(path) { lines in
                        lines[2] = (lines[2].hasPrefix("0") ? "1" : "0") + lines[2].dropFirst()
                    }
                ),
                .open(
                    "\(path) has one space",
                    .badManifest,
                    at: path,
                    lines(path) { $0[2] = $0[2].replacing("  ", with: " ") }
                ),
                .open(
                    "\(path) has an asterisk",
                    .badManifest,
                    at: path,
                    lines(path) { $0[2] = $0[2].replacing("  ", with: " *") }
                ),
                .open(
                    "\(path) has ./",
                    .badManifest,
                    at: path,
                    lines(path) { $0[2] = $0[2].replacing("  ", with: "  ./") }
                ),
                .open("\(path) lists what is not there", .missing, lines(path) { $0.append($0[2] + "x") }),
                .open(
                    "\(path) leads out",
                    .unsafePath,
                    at: path,
                    lines(path) { $0[2] = $0[2].replacing("data/", with: "../") }
                ),
                .open("\(path) has an empty line", .badManifest, at: path, lines(path) { $0.insert("", at: 3) }),
                .open("\(path) has CR LF", .badManifest, at: path) {
                    $0[path] = $0[path].replacing("\n", with: "\r\n")
                },
                .open("\(path) has no last line end", .badManifest, at: path) { $0[path].removeLast() },
                .open("\(path) is in UTF-16", .badManifest, at: path) { copy in
                    copy.files[path] = copy[path].utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
                },
                .open("\(path) begins with a mark", .byteOrderMark, at: path) { $0[path] = "\u{FEFF}" + $0[path] },
                .open("\(path) is empty", .unlisted) { $0[path] = "" },
                .open("\(path) is gone", .badTagFile, at: path) { $0.files[path] = nil },
                .sealed("\(path) is gone and nothing lists it", .badTagFile, at: path) { $0.files[path] = nil },
            ]
        }
        + tagManifests.flatMap { path -> [ArchiveFault] in
            [
                .open("a line of \(path) is gone", .unlisted, lines(path) { $0.remove(at: 1) }),
                .open(
                    "\(path) has a sum in large letters",
                    .badManifest,
                    at: path,
                    lines(path) { $0[2] = $0[2].split(separator: "  ")[0].uppercased() + $0[2].drop { $0 != " " } }
                ),
                .open(
                    "\(path) lists itself",
                    .badManifest,
                    at: path,
                    lines(path) { $0.append($0[0].prefix { $0 != " " } + "  " + path) }
                ),
                .open("\(path) is gone", .badTagFile, at: path) { $0.files[path] = nil },
                .open("\(path) is empty", .unlisted) { $0[path] = "" },
            ]
        } + [
            .open("bagit.txt is of 0.97", .changed, at: "bagit.txt") {
                $0.replace("1.0", with: "0.97", in: "bagit.txt")
            },
            .open("bagit.txt is gone", .badDeclaration, at: "bagit.txt") { $0.files["bagit.txt"] = nil },
            .sealed("bagit.txt has a third line", .badDeclaration, at: "bagit.txt") { $0["bagit.txt"] += "Extra: 1\n" },
            .sealed("bagit.txt is in UTF-16", .badDeclaration, at: "bagit.txt") {
                $0.replace("-8", with: "-16", in: "bagit.txt")
            },
            .open("bag-info.txt is gone", .missing, at: "bag-info.txt") { $0.files["bag-info.txt"] = nil },
            .sealed(
                "bag-info.txt has no maker",
                .badBagInfo,
                at: "bag-info.txt",
                lines("bag-info.txt") { lines in
                    lines.removeAll { $0.hasPrefix("Bag-Software-Agent") }
                }
            ),
            .sealed(
                "bag-info.txt has no date",
                .badBagInfo,
                at: "bag-info.txt",
                lines("bag-info.txt") { lines in
                    lines.removeAll { $0.hasPrefix("Bagging-Date") }
                }
            ),
            .sealed("bag-info.txt has a date that is none", .badBagInfo, at: "bag-info.txt") {
                $0.replace("Bagging-Date: 2027", with: "Bagging-Date: soon", in: "bag-info.txt")
            },
            .sealed(
                "bag-info.txt has no size",
                .badBagInfo,
                at: "bag-info.txt",
                lines("bag-info.txt") { lines in
                    lines.removeAll { $0.hasPrefix("Payload-Oxum") }
                }
            ),
            .sealed("bag-info.txt has a line without colon", .badBagInfo, at: "bag-info.txt") {
                $0["bag-info.txt"] += "Extra\n"
            },
            .open(
                "the size is another",
                .wrongOxum,
                at: "bag-info.txt",
                lines("bag-info.txt") { lines in
                    lines = lines.map { $0.hasPrefix("Payload-Oxum") ? $0.replacing(": ", with: ": 1") : $0 }
                }
            ),
            .open("a tag file that nothing lists", .unlisted, at: "notes.txt") { $0["notes.txt"] = "x" },
            .open("fetch.txt", .badFetchFile, at: "fetch.txt") { $0["fetch.txt"] = "http://a/b - data/README.txt\n" },
            .open("a manifest by MD5", .weakAlgorithm, at: "manifest-md5.txt") { $0["manifest-md5.txt"] = "" },
        ]

    static let members: [ArchiveFault] =
        [
            "xml", "txt", "2.txt", "tei.xml", "json", "premis.xml", "dc.xml",
        ].flatMap { suffix -> [ArchiveFault] in
            let path = notice(suffix)
            return [
                .open("\(suffix) is gone", .missing, at: path) { $0.files[path] = nil },
                .open("\(suffix) is empty", .changed, at: path) { $0.files[path] = [] },
                .open("\(suffix) is cut short", .changed, at: path) { $0.files[path]?.removeLast() },
                .open("\(suffix) is longer", .changed, at: path) { $0.files[path]?.append(0x0A) },
                .open("\(suffix) has a name in large letters", .missing, at: path) { copy in
                    copy.files[path.replacing("notice.", with: "Notice.")] = copy.files.removeValue(forKey: path)
                },
                .open("\(suffix) stands elsewhere", .unlisted, at: "data/" + suffix) { copy in
                    copy.files["data/" + suffix] = copy.files.removeValue(forKey: path)
                },
                .open("\(suffix) stands twice", .unlisted, at: path + ".copy") {
                    $0.files[path + ".copy"] = $0.files[path]
                },
                .open("\(suffix) is that of another document", .changed) { copy in
                    copy.files[path] = copy.files[other(suffix)] ?? copy.files[other("txt")]
                },
            ]
        }
        + ["README.txt", "index.csv", "archive.premis.xml", "schemas/partydocs-1.0.rng"].flatMap {
            name -> [ArchiveFault] in
            let path = "data/" + name
            return [
                .open("\(name) is gone", .missing, at: path) { $0.files[path] = nil },
                .open("\(name) is changed", .changed, at: path) { $0.files[path]?.append(0x0A) },
                .sealed("\(name) is gone and nothing lists it", .missing, at: path) { $0.files[path] = nil },
            ]
        }

    @Test(arguments: tagFiles)
    func ofTagFilesIsReported(fault: ArchiveFault) async throws { try await fault.check() }

    @Test(arguments: members)
    func ofFilesIsReported(fault: ArchiveFault) async throws { try await fault.check() }

    @Test func whatIsWholeIsAccepted() async throws {
        var copy = try await ArchiveCopy.sample.value
        for depth in ArchiveVerifier.Depth.allCases {
            let found = try await copy.verified(depth: depth)
            #expect(found.problems == [] && found.isPartyDocsArchive)
        }
        let before = copy.files
        copy.seal()
        #expect(copy.files == before)
        #expect(try await copy.verified().documentCount == 2)
    }
}
