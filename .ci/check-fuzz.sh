#!/usr/bin/env bash
# Fuzzes every reader and decoder with libFuzzer and AddressSanitizer: a fixed number of inputs for each target, or as many
# as TIME seconds a target allow. `check-fuzz.sh [TARGET...]`, all targets unless some are named.
# An input that breaks a rule is kept in Tests/Fuzz/Crashes/TARGET, which the tests replay.
set -euo pipefail
cd "$(dirname "$0")/.."

# Inputs for each target, so that each takes a few seconds: readers of texts do more for an input than parsers.
declare -A runs=(
    [text]=300 [html]=300 [xml]=2000 [schema]=8000 [json]=2000 [value]=20000
    [authority]=5000 [corrections]=5000 [csv]=50000 [manifest]=1000 [bag]=1000
)
declare -A dictionary=(
    [text]=text [html]=html [xml]=xml [schema]=xml [json]=json [value]=json
    [authority]=json [corrections]=json [csv]=text [manifest]=bag [bag]=bag
)
declare -A program=(
    [text]=FuzzText [html]=FuzzHTML [xml]=FuzzXML [schema]=FuzzSchema [json]=FuzzJSON [value]=FuzzValue
    [authority]=FuzzAuthority [corrections]=FuzzCorrections [csv]=FuzzCSV [manifest]=FuzzManifest [bag]=FuzzBag
)
targets=("$@")
[ $# -gt 0 ] || targets=(text html xml schema json value authority corrections csv manifest bag)

for tool in swift clang; do
    command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 1; }
done

# `--sanitize=fuzzer` leaves the program's main to libFuzzer; the compiler takes only the last of several, so both are
# named once more for it. Optimized for the number of inputs, with the checks of a debug build.
swift build --package-path Tests/Fuzz --scratch-path .build/fuzz --sanitize=fuzzer \
    -Xswiftc -sanitize=fuzzer,address -Xswiftc -O -Xswiftc -assert-config -Xswiftc Debug >.build/fuzz.log 2>&1 \
    || { grep -v 'Cannot export local symbol' .build/fuzz.log >&2; exit 1; }

[ ! -w /dev/shm ] || export TMPDIR=/dev/shm
# The backtracer of Swift would itself be taken for the fault.
export SWIFT_BACKTRACE=enable=no
# The same inputs in each run: what sets and dictionaries do must not decide which ones are of interest.
export SWIFT_DETERMINISTIC_HASHING=1
bin=$(swift build --package-path Tests/Fuzz --scratch-path .build/fuzz --show-bin-path)
failed=()
for target in "${targets[@]}"; do
    if [ -z "${program[$target]:-}" ]; then echo "no target $target" >&2; exit 1; fi
    found=.build/fuzz-corpus/$target kept=Tests/Fuzz/Crashes/$target log=.build/fuzz-$target.log
    limit=("-runs=${runs[$target]}" -seed=1)
    if [ -n "${TIME:-}" ]; then limit=("-max_total_time=$TIME"); else rm -rf "$found"; fi
    mkdir -p "$found" "$kept"
    "$bin/${program[$target]}" \
        "${limit[@]}" -max_len=65536 -timeout=30 -rss_limit_mb=2048 -print_final_stats=1 \
        -dict="Tests/Fuzz/Dictionaries/${dictionary[$target]}.dict" -artifact_prefix="$kept/" \
        "$found" "Tests/Fuzz/Corpus/$target" >"$log" 2>&1 || failed+=("$target")
    rmdir --ignore-fail-on-non-empty "$kept" Tests/Fuzz/Crashes
    awk -v target="$target" '
        / cov: / { for (i = 1; i < NF; i++) if ($i == "cov:" || $i == "corp:") value[$i] = $(i + 1) }
        /^stat::/ { value[$1] = $2 }
        END {
            printf "%-12s %8d inputs %6d/s, %5s in the corpus, %6d edges, %4d MB\n", target,
                value["stat::number_of_executed_units:"], value["stat::average_exec_per_sec:"], value["corp:"], value["cov:"],
                value["stat::peak_rss_mb:"]
        }' "$log"
done

for target in ${failed[@]+"${failed[@]}"}; do
    echo "$target failed; the input is in Tests/Fuzz/Crashes/$target:" >&2
    grep -aE 'Fatal error|ERROR|SUMMARY|Test unit written' ".build/fuzz-$target.log" >&2 || tail -5 ".build/fuzz-$target.log" >&2
done
[ ${#failed[@]} = 0 ]
