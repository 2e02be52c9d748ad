#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# manual_test.sh METERSCOPE METERSCOPE-CLI: every option and command that --help names is in the manual page and in the
# completion, and they name none that does not exist.
set -euo pipefail
window=$(readlink -f "$1")
terminal=$(readlink -f "$2")
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
failures=0

# Option names at the beginning of help lines.
options() { grep -oE '^ +(-[a-zA-Z?], )*--[a-z-]+' | grep -oE -- '--[a-z-]+' | sort -u; }
options_of_page() { tr -d '\\' <"$1" | grep -oE -- '--[a-z]+[a-z-]*' | sort -u; }

# compare TITLE LIST LIST: says what is only in one of them.
compare() {
    local difference
    difference=$(diff <(printf '%s\n' "$2") <(printf '%s\n' "$3") | grep '^[<>]' || true)
    if [[ -n $difference ]]; then
        printf '%s (< only in the help, > only there):\n%s\n' "$1" "$difference"
        failures=$((failures + 1))
    fi
}

# What completion offers after these words.
offered() {
    bash -c 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); "$function"; printf "%s\n" "${COMPREPLY[@]}"' \
        - "$@" | sort -u
}

# Qt adds options of its own (--help-all) that need no page.
help=$("$window" --help | options | grep -v -- --help-all)
compare "meterscope.1" "$help" "$(options_of_page packaging/man/meterscope.1)"
compare "completion of meterscope" "$help" "$(function=_meterscope offered packaging/completions/meterscope meterscope -- || true)"

commands=$("$terminal" --help | sed -n '/^Commands:/,/^$/p' | grep -oE '^  [a-z]+' | tr -d ' ' | sort -u)
[[ -n $commands ]] || { echo "no commands in the help" && exit 1; }
page=$(grep -oE '^\.SS [a-z]+' packaging/man/meterscope-cli.1 | cut -d' ' -f2 | sort -u)
compare "commands in meterscope-cli.1" "$commands" "$page"
all=$("$terminal" --help | options)
for command in $commands; do
    help=$("$terminal" "$command" --help | options)
    all=$(printf '%s\n%s\n' "$all" "$help" | sort -u)
    compare "completion of meterscope-cli $command" "$help" \
        "$(function=_meterscope_cli offered packaging/completions/meterscope-cli meterscope-cli "$command" --)"
done
compare "meterscope-cli.1" "$all" "$(options_of_page packaging/man/meterscope-cli.1)"

for language in nl de fr; do
    for name in meterscope meterscope-cli; do
        compare "$language/$name.1" "$(options_of_page "packaging/man/$name.1")" \
            "$(options_of_page "packaging/man/$language/$name.1")"
    done
done
exit $((failures > 0))
