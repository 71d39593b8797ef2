// The one file that calls the C library, so that a port to another system looks here and nowhere else.
internal import CPartyDocsSystem

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Android)
    internal import Android
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Files and folders by their paths: thin, typed calls that throw ``FileError``.
package enum FileSystem {
    /// What stands at a path.
    package enum Kind: Hashable, Sendable {
        case file, directory, other
    }

    static let noSuchFile = ENOENT
    static let fileExists = EEXIST
    static let otherKinds = [ELOOP, ENOTDIR, EISDIR, ENOTSUP, ENXIO]

    static func message(of number: Int32) -> String {
        String(cString: strerror(number))
    }

    private static func failure(_ path: String) -> FileError {
        FileError(path: path, number: errno)
    }

    // MARK: Looking

    /// What stands at a path, symbolic links followed; nil when there is nothing.
    package static func kind(of path: String) throws(FileError) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure(path)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .directory
        default: return .other
        }
    }

    /// The size of a file in bytes.
    package static func size(of path: String) throws(FileError) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure(path) }
        return Int(status.st_size)
    }

    /// What stands at a path itself, symbolic links not followed; nil when there is nothing.
    package static func status(of path: String) throws(FileError) -> FileStatus? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure(path)
        }
        return FileStatus(
            kind: {
                switch status.st_mode & S_IFMT {
                case S_IFREG: .file
                case S_IFDIR: .directory
                case S_IFLNK: .link
                default: .other
                }
            }(),
            byteCount: Int(status.st_size)
        )
    }

    #if canImport(Darwin)
        typealias Folder = UnsafeMutablePointer<DIR>
    #else
        typealias Folder = OpaquePointer
    #endif

    static func openFolder(_ path: String) throws(FileError) -> Folder {
        guard let folder = opendir(path) else { throw failure(path) }
        return folder
    }

    /// The bytes of the next name in an open folder without `.` and `..`; nil at the end.
    static func nextName(in folder: Folder, path: String) throws(FileError) -> [UInt8]? {
        while true {
            errno = 0
            guard let entry = readdir(folder) else {
                if errno != 0 { throw failure(path) }
                return nil
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                let start = UnsafeRawPointer(pointer)
                let count = strlen(start.assumingMemoryBound(to: CChar.self))
                return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
            }
            if name != [0x2E], name != [0x2E, 0x2E] { return name }
        }
    }

    static func closeFolder(_ folder: Folder) {
        closedir(folder)
    }

    /// The names in a folder without `.` and `..`, in byte order; a name that is not UTF-8 is repaired.
    package static func names(in directory: String) throws(FileError) -> [String] {
        guard let handle = opendir(directory) else { throw failure(directory) }
        defer { closedir(handle) }
        return names(in: handle)
    }

    /// The names in a folder that is reached from another without a symbolic link; as ``names(in:)`` gives them.
    package static func names(in path: String, below directory: String) throws(FileError) -> [String] {
        let descriptor = pds_open_below(directory, path)
        guard descriptor >= 0 else { throw failure(path) }
        guard let handle = fdopendir(descriptor) else {
            let error = failure(path)
            close(descriptor)
            throw error
        }
        defer { closedir(handle) }
        return names(in: handle)
    }

    #if canImport(Darwin)
        private typealias DirectoryHandle = UnsafeMutablePointer<DIR>
    #else
        private typealias DirectoryHandle = OpaquePointer
    #endif

    private static func names(in handle: DirectoryHandle) -> [String] {
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The path without symbolic links, `.` and `..`.
    package static func realPath(of path: String) throws(FileError) -> String {
        guard let resolved = realpath(path, nil) else { throw failure(path) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    // MARK: Changing

    /// Makes a folder; its parent must exist.
    package static func makeDirectory(_ path: String) throws(FileError) {
        guard mkdir(path, 0o777) == 0 else { throw failure(path) }
    }

    /// Makes a folder that nobody else uses, in a folder that exists, that `TMPDIR` names, or in `/tmp`; gives its path.
    package static func makeTemporaryDirectory(in folder: String? = nil) throws(FileError) -> String {
        let parent = folder ?? environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        // The system puts letters of its own in the place of six X.
        var template = Array((parent + "/partydocs-" + String(repeating: "X", count: 6)).utf8CString)
        guard mkdtemp(&template) != nil else { throw failure(parent) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Makes a folder and those above it, as far as they are missing.
    package static func makeDirectories(_ path: String) throws(FileError) {
        if path.isEmpty || path == "/" { return }
        if try kind(of: path) == .directory { return }
        let parent = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
        try makeDirectories(parent)
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(path) }
    }

    /// Gives a file or folder another name, in place of what has it.
    package static func rename(_ path: String, to newPath: String) throws(FileError) {
        #if canImport(Glibc)
            let result = Glibc.rename(path, newPath)
        #elseif canImport(Musl)
            let result = Musl.rename(path, newPath)
        #elseif canImport(Android)
            let result = Android.rename(path, newPath)
        #else
            let result = Darwin.rename(path, newPath)
        #endif
        guard result == 0 else { throw failure(newPath) }
    }

    /// Gives a file a name that nothing has; throws when something has it.
    ///
    /// It is one step where the file system knows hard links.
    package static func renameWithoutReplacing(_ path: String, to newPath: String) throws(FileError) {
        if try link(path, to: newPath) { return try removeItem(path) }
        guard try kind(of: newPath) == nil else { throw FileError(path: newPath, number: EEXIST) }
        try rename(path, to: newPath)
    }

    /// Gives a file a second name; false where the file system, or a limit of it, does not allow that.
    package static func link(_ path: String, to newPath: String) throws(FileError) -> Bool {
        #if canImport(Glibc)
            let result = Glibc.link(path, newPath)
        #elseif canImport(Musl)
            let result = Musl.link(path, newPath)
        #elseif canImport(Android)
            let result = Android.link(path, newPath)
        #else
            let result = Darwin.link(path, newPath)
        #endif
        if result == 0 { return true }
        switch errno {
        case EPERM, ENOTSUP, ENOSYS, EMLINK, EXDEV: return false
        default: throw failure(newPath)
        }
    }

    /// Cuts a file off behind a number of bytes.
    package static func truncate(_ path: String, to byteCount: Int) throws(FileError) {
        #if canImport(Glibc)
            let result = Glibc.truncate(path, byteCount)
        #elseif canImport(Musl)
            let result = Musl.truncate(path, off_t(byteCount))
        #elseif canImport(Android)
            let result = Android.truncate(path, byteCount)
        #else
            let result = Darwin.truncate(path, off_t(byteCount))
        #endif
        guard result == 0 else { throw failure(path) }
    }

    /// Exchanges two names in one step; false where the file system cannot do that.
    package static func exchange(_ first: String, _ second: String) throws(FileError) -> Bool {
        if pds_exchange(first, second) == 0 { return true }
        if errno == ENOSYS || errno == EINVAL || errno == ENOTSUP || errno == EXDEV { return false }
        throw failure(second)
    }

    /// Removes a file or an empty folder.
    package static func removeItem(_ path: String) throws(FileError) {
        guard remove(path) == 0 else { throw failure(path) }
    }

    /// Removes a folder with all that is in it, or a file; symbolic links are removed, not followed.
    package static func removeTree(_ path: String) throws(FileError) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return }
            throw failure(path)
        }
        if status.st_mode & S_IFMT == S_IFDIR {
            for name in try names(in: path) { try removeTree(path + "/" + name) }
        }
        try removeItem(path)
    }

    /// Writes everything of the file system that holds a path to its medium.
    package static func synchronize(_ path: String) throws(FileError) {
        let descriptor = try open(path, O_RDONLY | O_CLOEXEC)
        defer { close(descriptor) }
        guard pds_sync_file_system(descriptor) == 0 else { throw failure(path) }
    }

    /// Writes the names in a folder to the medium.
    package static func synchronizeNames(in directory: String) throws(FileError) {
        let descriptor = try open(directory, O_RDONLY | O_CLOEXEC)
        defer { close(descriptor) }
        // Some file systems have no such call for folders, and need none.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(directory) }
    }

    // MARK: Reading and writing

    static func open(_ path: String, _ flags: Int32) throws(FileError) -> Int32 {
        let descriptor = pds_open(path, flags, 0o666)
        guard descriptor >= 0 else { throw failure(path) }
        return descriptor
    }

    static func openForReading(_ path: String) throws(FileError) -> Int32 {
        try open(path, O_RDONLY | O_CLOEXEC)
    }

    /// Opens a regular file that is reached from a folder without a symbolic link.
    static func openForReading(_ path: String, below directory: String) throws(FileError) -> Int32 {
        let descriptor = pds_open_below(directory, path)
        guard descriptor >= 0 else { throw failure(path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            let error = failure(path)
            close(descriptor)
            throw error
        }
        let kind = status.st_mode & S_IFMT
        guard kind == S_IFREG else {
            close(descriptor)
            throw FileError(path: path, number: kind == S_IFDIR ? EISDIR : ENOTSUP)
        }
        return descriptor
    }

    static func openForWriting(_ path: String) throws(FileError) -> Int32 {
        try open(path, O_WRONLY | O_CLOEXEC)
    }

    /// Opens a file that must not exist yet.
    static func create(_ path: String) throws(FileError) -> Int32 {
        try open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC)
    }

    /// Opens a file that exists, to write behind its end.
    static func openForAppending(_ path: String) throws(FileError) -> Int32 {
        try open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    }

    /// Locks an open folder or file for this process alone; false when another process has it.
    static func lock(_ descriptor: Int32, path: String) throws(FileError) -> Bool {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
        if errno == EWOULDBLOCK { return false }
        throw failure(path)
    }

    /// Whether a path still leads to what a descriptor has open.
    static func isOpen(_ descriptor: Int32, at path: String) -> Bool {
        var opened = stat()
        var named = stat()
        return fstat(descriptor, &opened) == 0 && stat(path, &named) == 0 && opened.st_ino == named.st_ino
            && opened.st_dev == named.st_dev
    }

    static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, path: String) throws(FileError)
        -> Int
    {
        while true {
            #if canImport(Darwin)
                let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Glibc)
                let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
            #else
                let count = Android.read(descriptor, buffer.baseAddress, buffer.count)
            #endif
            if count >= 0 { return count }
            if errno != EINTR { throw failure(path) }
        }
    }

    static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, path: String) throws(FileError) {
        var rest = bytes
        while !rest.isEmpty {
            #if canImport(Darwin)
                let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
            #elseif canImport(Glibc)
                let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            #elseif canImport(Musl)
                let count = Musl.write(descriptor, rest.baseAddress, rest.count)
            #else
                let count = Android.write(descriptor, rest.baseAddress, rest.count)
            #endif
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(path)
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    static func synchronize(_ descriptor: Int32, path: String) throws(FileError) {
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    static func closeFile(_ descriptor: Int32, path: String) throws(FileError) {
        guard close(descriptor) == 0 else { throw failure(path) }
    }

    // MARK: The process

    /// The descriptor of the standard input.
    package static let standardInput: Int32 = 0
    /// The descriptor of the standard output.
    package static let standardOutput: Int32 = 1
    /// The descriptor of the standard error output.
    package static let standardError: Int32 = 2

    /// Whether a descriptor is a terminal.
    package static func isTerminal(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1
    }

    /// The number of columns of a terminal; nil when the descriptor is none or does not say.
    package static func terminalWidth(_ descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// The number of processors that are running, at least 1.
    package static var processorCount: Int {
        max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    }

    /// The value of an environment variable.
    package static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Lets a write to a closed pipe fail instead of ending the process.
    package static func ignoreBrokenPipes() {
        signal(SIGPIPE, SIG_IGN)
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    package static func secondsSinceEpoch() -> Int {
        Int(time(nil))
    }
}
