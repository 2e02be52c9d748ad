#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets (clang) and runs each for SECONDS, 60 by default, with our own telegrams as seeds:
#
#     tests/fuzz/run.sh [SECONDS] [TARGET...]
#
# Inputs that reach new code are kept under build/fuzz/corpus/TARGET, findings as build/fuzz/TARGET-*.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz
targets=${*:-$(cd build/fuzz/tests/fuzz && find . -maxdepth 1 -type f -perm -u+x -name 'fuzz_*' | sort)}
for target in $targets; do
    target=$(basename "$target")
    corpus=build/fuzz/corpus/$target
    mkdir -p "$corpus"
    seeds=$(find tests/data/dsmr tests/data/sml tests/data/fuzz -maxdepth 0 -type d 2>/dev/null || true)
    echo "== $target, $seconds s"
    # shellcheck disable=SC2086
    build/fuzz/tests/fuzz/"$target" -max_total_time="$seconds" -max_len=4096 -timeout=10 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/$target-" "$corpus" $seeds 2>&1 | grep -E '^stat::|DONE|ERROR|SUMMARY|cov:' | tail -12
done
