#ifndef CPARTYDOCSSYSTEM_H
#define CPARTYDOCSSYSTEM_H

// Calls that Swift does not see: hidden behind feature macros, variadic, or different on each system.

/// Exchanges two names of one file system in one step. Returns 0, or -1 with errno set; ENOSYS or EINVAL where the
/// system or the file system cannot.
int pds_exchange(const char *first, const char *second);

/// Writes everything of the file system that holds an open file to its medium. Returns 0, or -1 with errno set.
int pds_sync_file_system(int descriptor);

/// Opens a file; the mode counts only with O_CREAT.
int pds_open(const char *path, int flags, unsigned int mode);

/// Opens a file or folder for reading by its path below a folder; no part of the path may be a symbolic link, "." or
/// "..". The folder itself may be reached through links. Returns the descriptor, or -1 with errno set; ELOOP or ENOTDIR
/// for a link. Opening never waits, as it otherwise does for a named pipe.
int pds_open_below(const char *folder, const char *path);

#endif
