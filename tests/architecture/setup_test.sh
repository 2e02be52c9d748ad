#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests the set-up functions without installing anything.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=packaging/setup.sh
source packaging/setup.sh

expect() { [[ $2 == "$3" ]] || fail "$1: expected '$3', got '$2'"; }

if has_apt; then
    expect "only what is missing is named" "$(missing_packages dpkg meterscope-no-such-package)" \
        "meterscope-no-such-package"
    expect "nothing is missing" "$(missing_packages dpkg)" ""
fi

jobs=$(build_jobs)
[[ $jobs =~ ^[1-9][0-9]*$ ]] || fail "build_jobs said '$jobs'"

# Each package once, in one list only: a package in two lists would be two decisions.
all=("${packages_build[@]}" "${packages_run[@]}" "${packages_test[@]}")
expect "no package twice" "$(printf '%s\n' "${all[@]}" | sort | uniq -d)" ""

# Another system: names its own packages and ends with an error.
for system in fedora arch opensuse nixos; do
    said=$(system_is() { [[ $1 == "$system" ]]; } && name_packages_and_stop) && fail "$system: went on without packages"
    [[ $said == *ccache* ]] || fail "$system: no package named"
done
say "set-up functions: passed"
