#define _GNU_SOURCE
#include "CPartyDocsSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/syscall.h>
#endif

int pds_exchange(const char *first, const char *second) {
#if defined(__linux__) && defined(SYS_renameat2)
    // The system call itself, since older C libraries have no function for it; 2 is RENAME_EXCHANGE.
    return (int)syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, 2);
#elif defined(__APPLE__)
    return renamex_np(first, second, RENAME_SWAP);
#else
    (void)first;
    (void)second;
    errno = ENOSYS;
    return -1;
#endif
}

int pds_sync_file_system(int descriptor) {
#if defined(__linux__)
    return syncfs(descriptor);
#else
    (void)descriptor;
    sync();
    return 0;
#endif
}

int pds_open(const char *path, int flags, unsigned int mode) {
    return open(path, flags, mode);
}

int pds_open_below(const char *folder, const char *path) {
    int current = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    while (current >= 0) {
        char name[NAME_MAX + 1];
        size_t length = strcspn(path, "/");
        int error = 0;
        if (length > NAME_MAX) {
            error = ENAMETOOLONG;
        } else {
            memcpy(name, path, length);
            name[length] = '\0';
            if (length == 0 || strcmp(name, ".") == 0 || strcmp(name, "..") == 0) error = EINVAL;
        }
        int is_last = path[length] == '\0';
        int kind = is_last ? O_NONBLOCK : O_DIRECTORY;
        int next = error ? -1 : openat(current, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | kind);
        if (!error) error = errno;
        close(current);
        errno = error;
        if (next < 0 || is_last) return next;
        current = next;
        path += length + 1;
    }
    return -1;
}
