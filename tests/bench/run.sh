#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds release with benchmarks and runs one of them:
#
#     tests/bench/run.sh NAME [OPTIONS]
#
# Each prints a table for people and, as its last line, one JSON object with its figures. METERSCOPE_CORPUS, a folder
# of recorded telegrams, is used where it is set.
set -eu
cd "$(dirname "$0")/../.."

# name, target
benchmarks="
decode bench_decode
mutation bench_mutation
history bench_history
capture bench_capture
window bench_window
inspector bench_inspector
classify bench_classify
"

name=${1:-}
target=$(echo "$benchmarks" | awk -v name="$name" 'NF == 2 && $1 == name { print $2 }')
if [ -z "$target" ]; then
    echo "usage: tests/bench/run.sh NAME [OPTIONS], where NAME is one of:$(echo "$benchmarks" | awk '{ printf " %s", $1 }')" >&2
    exit 2
fi
cmake --preset bench >/dev/null
cmake --build --preset bench --target "$target" >&2
shift
exec "build/bench/tests/bench/$target" "$@"
