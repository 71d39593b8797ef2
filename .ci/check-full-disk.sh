#!/usr/bin/env bash
# Archives on a full disk, on a read-only one, and where one may not write: a clear error, and nothing lost.
# usage: .ci/check-full-disk.sh PARTYDOCS
set -euo pipefail
cd "$(dirname "$0")/.."
partydocs=$(realpath "$1")
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
command -v setpriv >/dev/null || { echo "check-full-disk: setpriv is missing" >&2; exit 1; }

disk=$(mktemp -d)
as_root mount -t tmpfs -o size=1m,mode=0777 tmpfs "$disk"
trap 'as_root umount "$disk"; rmdir "$disk"' EXIT

# Runs a command that must end with status 74 and say why; sets $said.
fails() {
    local status=0
    said=$("${@:2}" 2>&1 >/dev/null) || status=$?
    [ "$status" = 74 ] || { echo "check-full-disk: status $status, not 74: ${*:2}"; echo "$said"; exit 1; }
    grep -q "$1" <<<"$said" || { echo "check-full-disk: no word of \"$1\" in: $said"; exit 1; }
}
time=(--timestamp 2026-01-01T00:00:00Z)

echo "a full disk"
fails "No space left on device" "$partydocs" archive seeds -o "$disk/new" --tei --json "${time[@]}"
[ ! -e "$disk/new" ] || { echo "check-full-disk: half an archive was put in place" >&2; exit 1; }
grep -q "can be continued" <<<"$said"
as_root mount -o remount,size=64m "$disk"
"$partydocs" archive seeds -o "$disk/new" --tei --json --resume "${time[@]}" 2>/dev/null
"$partydocs" archive seeds -o "$disk/whole" --tei --json "${time[@]}" 2>/dev/null
diff -r "$disk/new" "$disk/whole"
rm -rf "$disk/whole"

echo "a full disk under an archive that is there"
used=$(du -sk "$disk/new" | cut -f1)
as_root mount -o remount,size="$((used + 200))k" "$disk"
cp -r "$disk/new" /dev/shm/partydocs-before.$$
fails "No space left on device" "$partydocs" archive Tests/Fixtures/languages -o "$disk/new" --force --tei --json
fails "No space left on device" "$partydocs" archive --append Tests/Fixtures/languages -o "$disk/new" --force --tei --json
diff -r "$disk/new" /dev/shm/partydocs-before.$$
rm -rf /dev/shm/partydocs-before.$$ "$disk/new.partial"
as_root mount -o remount,size=64m "$disk"

echo "a read-only disk"
as_root mount -o remount,ro "$disk"
fails "Read-only file system" "$partydocs" archive seeds -o "$disk/new" --force
fails "Read-only file system" "$partydocs" archive seeds -o "$disk/other"
"$partydocs" verify "$disk/new"
as_root mount -o remount,rw "$disk"

echo "a folder of somebody else"
as_root install -d -m 0755 "$disk/locked"
if [ "$(id -u)" = 0 ]; then nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups); else nobody=(); fi
fails "Permission denied" "${nobody[@]}" "$partydocs" archive seeds -o "$disk/locked/archive"
echo "full, read-only and forbidden places end with an error, and nothing is lost"
