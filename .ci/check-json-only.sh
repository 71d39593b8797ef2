#!/usr/bin/env bash
# Builds and runs a package that uses the JSON product alone where the headers of libxml2 do not exist.
set -euo pipefail
cd "$(dirname "$0")/.."
as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

include=/usr/include/libxml2
mkdir -p .build/empty
# A mount of its own hides the headers from this build alone and from nobody else.
as_root env PATH="$PATH" HOME="$HOME" unshare --mount bash -euo pipefail -c '
    [ ! -d '"$include"' ] || mount -t tmpfs none '"$include"'
    if echo "#include <libxml2/libxml/parser.h>" | cc -E -x c - >/dev/null 2>&1; then
        echo "libxml2 is still in sight" >&2; exit 1
    fi
    PKG_CONFIG_LIBDIR='"$PWD"'/.build/empty swift build --package-path Docs/Examples/JSONOnly
'
program=$(swift build --package-path Docs/Examples/JSONOnly --show-bin-path)/JSONOnly
"$program" "Một dòng." | python3 -c 'import json, sys; assert json.load(sys.stdin)["text"] == "Một dòng."'
if ldd "$program" | grep -iE 'libxml2|Foundation'; then
    echo "the JSON product links more than it may" >&2; exit 1
fi
echo "built, run, and linked to neither libxml2 nor Foundation"
