#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets (clang) and runs each for SECONDS, 60 by default, with our own telegrams as seeds:
#
#     tests/fuzz/run.sh [SECONDS] [TARGET...]
#     tests/fuzz/run.sh --coverage [TARGET...]
#
# Inputs that reach new code are kept under build/fuzz/corpus/TARGET, or METERSCOPE_FUZZ_CORPUS/TARGET where that is
# set; findings are build/fuzz/TARGET-*. --coverage runs what was kept once, and prints which lines and regions of
# core/protocol, core/domain and core/crypto it reaches.
set -eu
cd "$(dirname "$0")/../.."
kept=${METERSCOPE_FUZZ_CORPUS:-build/fuzz/corpus}
seeds="tests/data/dsmr tests/data/sml tests/data/fuzz"
mode=fuzz
seconds=60
if [ "${1:-}" = --coverage ]; then
    mode=coverage
    shift
elif [ $# -gt 0 ]; then
    seconds=$1
    shift
fi

if [ $mode = coverage ]; then
    build=build/fuzz-coverage
    cmake -S . -B $build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER=clang++ \
        -DCMAKE_CXX_FLAGS="-O1 -fprofile-instr-generate -fcoverage-mapping" -DCMAKE_CXX_FLAGS_RELEASE= \
        -DMETERSCOPE_CORE_ONLY=ON -DMETERSCOPE_BUILD_TESTS=OFF -DMETERSCOPE_BUILD_FUZZ=ON >/dev/null
else
    build=build/fuzz
    cmake --preset fuzz >/dev/null
fi
cmake --build $build
cat tests/fuzz/dsmr.dict tests/fuzz/sml.dict >$build/all.dict
targets=${*:-$(cd $build/tests/fuzz && find . -maxdepth 1 -type f -perm -u+x -name 'fuzz_*' | sort)}

for target in $targets; do
    target=$(basename "$target")
    corpus=$kept/$target
    mkdir -p "$corpus"
    case $target in
    fuzz_sml*) dictionary=tests/fuzz/sml.dict ;;
    fuzz_dsmr | fuzz_envelope) dictionary=tests/fuzz/dsmr.dict ;;
    *) dictionary=$build/all.dict ;;
    esac
    # shellcheck disable=SC2086
    if [ $mode = coverage ]; then
        LLVM_PROFILE_FILE=$build/$target.profraw $build/tests/fuzz/"$target" -runs=0 "$corpus" $seeds >/dev/null 2>&1
    else
        echo "== $target, $seconds s"
        $build/tests/fuzz/"$target" -max_total_time="$seconds" -max_len=4096 -timeout=10 -print_final_stats=1 \
            -dict="$dictionary" -artifact_prefix="$build/$target-" "$corpus" $seeds 2>&1 |
            grep -E '^stat::|DONE|ERROR|SUMMARY|cov:' | tail -12
    fi
done

[ $mode = coverage ] || exit 0
set --
for target in $targets; do
    target=$(basename "$target")
    set -- "$@" -object "$build/tests/fuzz/$target"
done
llvm-profdata merge -sparse $build/*.profraw -o $build/all.profdata
shift # llvm-cov wants the first one without -object
llvm-cov report -instr-profile=$build/all.profdata "$@" core/protocol core/domain core/crypto
