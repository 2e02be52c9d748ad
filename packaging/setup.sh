# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What ./run and ./check share: install what is missing, choose how many compilers run at once.
# shellcheck source=packaging/packages.sh
source "$(dirname "${BASH_SOURCE[0]}")/packages.sh"

say() { printf '%s\n' "$*"; }
fail() {
    printf '%s: %s\n' "${0##*/}" "$1" >&2
    exit "${2:-1}"
}

# Those of the named Debian packages that are not installed, one a line. Asks only the local database: no network,
# a tenth of a second.
missing_packages() {
    local -A installed=()
    local status name
    while read -r status name; do
        [[ $status == ii* || $status == hi* ]] && installed[$name]=1
    done < <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null)
    for name in "$@"; do
        [[ ${installed[$name]:-} ]] || printf '%s\n' "$name"
    done
}

# Runs a command as root: directly, or by sudo, which asks for the password itself.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "installing packages needs root, and there is no sudo here. As root: $*"
    fi
}

# One of `a` and `b` in the release file: the system itself or what it is like.
system_is() {
    local id like
    # shellcheck disable=SC1091
    id=$(. /etc/os-release 2>/dev/null && printf '%s' "${ID:-}")
    # shellcheck disable=SC1091
    like=$(. /etc/os-release 2>/dev/null && printf '%s' "${ID_LIKE:-}")
    [[ " $id $like " == *" $1 "* ]]
}

has_apt() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

# Another system than Debian's family: name what it needs, and stop.
name_packages_and_stop() {
    say "This is not Debian or Ubuntu, so nothing is installed for you. Please install these packages, then start again:"
    if system_is fedora; then
        say "  sudo dnf install $packages_fedora"
    elif system_is arch; then
        say "  sudo pacman -S --needed $packages_arch"
    elif system_is suse || system_is opensuse; then
        say "  sudo zypper install $packages_opensuse"
        say "  and $packages_opensuse_note"
    else
        say "  by Debian's names: ${packages_build[*]} ${packages_run[*]}"
        say "  (a C++20 compiler, CMake 3.22, Ninja, Qt 6.4 with Charts, SerialPort, Svg and Linguist, OpenSSL,"
        say "  tl-expected)"
    fi
    exit 1
}

# Installs the named Debian packages that are missing; says which. On another system goes on when the tools are there
# (configure_preset finds out about the libraries), else stops.
install_missing() {
    if ! has_apt; then
        command -v cmake >/dev/null && command -v ninja >/dev/null && command -v c++ >/dev/null && return
        name_packages_and_stop
    fi
    local -a missing
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -eq 0 ]] && return
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    as_root apt-get -qq update || fail "the package lists could not be fetched; is there a network?"
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -y -o Dpkg::Use-Pty=0 install --no-install-recommends "${missing[@]}" >/dev/null </dev/null \
        || fail "apt-get could not install: ${missing[*]}"
}

# Compilers at once: one a core, but no more than the free memory bears at 900 MB each.
build_jobs() {
    local cores memory
    cores=$(nproc 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 921600) }' /proc/meminfo 2>/dev/null)
    if [[ -n $memory && $memory -lt $cores ]]; then
        cores=$((memory > 0 ? memory : 1))
    fi
    printf '%s' "$cores"
}

# configure_preset NAME: quiet; the whole output only when it fails.
configure_preset() {
    local log
    mkdir -p build
    log="build/configure-$1.log"
    if ! cmake --preset "$1" >"$log" 2>&1; then
        cat "$log" >&2
        has_apt || name_packages_and_stop
        fail "CMake could not configure the preset '$1' (Qt 6.4 or newer is needed: Debian 12, Ubuntu 24.04)"
    fi
}

# build_preset NAME [TARGET...]: ninja's single line of progress on a terminal, silence elsewhere; errors always.
build_preset() {
    local preset=$1
    shift
    local -a options=(--build --preset "$preset" --parallel "$(build_jobs)")
    [[ $# -gt 0 ]] && options+=(--target "$@")
    if [[ -t 1 ]]; then
        NINJA_STATUS='building %f of %t ' cmake "${options[@]}"
    else
        local log="build/build-$preset.log"
        cmake "${options[@]}" -- --quiet >"$log" 2>&1 || { cat "$log" && return 1; }
    fi
}
