#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes an AppImage from the release build. linuxdeploy and its Qt plugin must be in the PATH; they fetch what they need,
# so this wants the network. Built on Debian 12 it runs on any newer distribution.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.."
# shellcheck source=packaging/setup.sh
source packaging/setup.sh
id=io.github.meterscope.meterscope
command -v linuxdeploy >/dev/null || fail "linuxdeploy is not in the PATH"

install_missing "${packages_build[@]}" "${packages_run[@]}"
configure_preset release
build_preset release
tree=build/appimage
rm -rf "$tree"
DESTDIR=$PWD/$tree cmake --install build/release --prefix /usr --strip
# The rule is offered as a text (see docs/PACKAGING.md); a program never installs it with rights it asks for.
install -D -m 644 packaging/70-meterscope.rules "$tree/usr/share/meterscope/70-meterscope.rules"
rm -rf "$tree/usr/lib/udev"

export QMAKE=${QMAKE:-/usr/lib/qt6/bin/qmake}
export EXTRA_PLATFORM_PLUGINS="libqwayland-generic.so;libqwayland-egl.so;libqoffscreen.so"
export EXTRA_QT_MODULES="svg;sql"
linuxdeploy --appdir "$tree" --plugin qt --output appimage \
    --desktop-file "$tree/usr/share/applications/$id.desktop" \
    --icon-file "$tree/usr/share/icons/hicolor/256x256/apps/$id.png"
