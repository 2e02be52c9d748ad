#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# test-deb.sh PACKAGE: installs it into an empty root of its own (not into this system), starts both programs from there,
# removes it, and looks whether anything stayed behind. Also asks apt whether what it depends on can be had.
set -euo pipefail
package=$(readlink -f "$1")
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
root=$scratch/root
mkdir -p "$root"/var/lib/dpkg/{info,updates,triggers} "$scratch"/home/{config,data,run}
touch "$root/var/lib/dpkg/status" "$root/var/lib/dpkg/available"
chmod 700 "$scratch/home/run"

in_root() {
    dpkg --root="$root" --log=/dev/null --force-not-root --force-depends --force-bad-path --force-script-chrootless \
        "$@" >"$scratch/dpkg.log" 2>&1 || { cat "$scratch/dpkg.log" && exit 1; }
}
here() {
    env HOME="$scratch/home" XDG_CONFIG_HOME="$scratch/home/config" XDG_DATA_HOME="$scratch/home/data" \
        XDG_RUNTIME_DIR="$scratch/home/run" QT_QPA_PLATFORM=offscreen "$@"
}

apt-get -s install "$package" >"$scratch/apt.log" 2>&1 || { cat "$scratch/apt.log" && exit 1; }
echo "apt can install it"

in_root -i "$package"
[[ -z $(find "$root" -path '*/usr/*' -type f -perm /022) ]] || { echo "files others may write" && exit 1; }
for program in meterscope meterscope-cli; do
    here "$root/usr/bin/$program" --version
done
appstreamcli validate-tree --no-net "$root" >"$scratch/tree.log" 2>&1 || { cat "$scratch/tree.log" && exit 1; }

# The window: it must still be there, showing the simulated meter, when it is asked to go.
status=0
here timeout 6 "$root/usr/bin/meterscope" --demo >"$scratch/window.log" 2>&1 || status=$?
[[ $status -eq 124 ]] || { cat "$scratch/window.log" && echo "the window ended with status $status" && exit 1; }
echo "the window starts and stays"

in_root -P meterscope
left=$(find "$root" -path "$root/var/lib/dpkg" -prune -o -type f -print)
[[ -z $left ]] || { echo "left behind: $left" && exit 1; }
echo "removed without a trace"
