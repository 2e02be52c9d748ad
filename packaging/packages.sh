# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# The one list of what Meterscope needs, by Debian's names (Debian 12 or newer, Ubuntu 24.04 or newer). Read by
# packaging/setup.sh for ./run and ./check; nothing here runs anything.

# To compile. Qt Charts is found by CMake only with the OpenGL and xkbcommon packages.
packages_build=(
    ccache
    cmake
    g++
    libexpected-dev
    libgl-dev
    libopengl-dev
    libqt6opengl6-dev
    libsqlite3-dev
    libssl-dev
    libxkbcommon-dev
    libzstd-dev
    ninja-build
    pkg-config
    qt6-base-dev
    qt6-charts-dev
    qt6-l10n-tools
    qt6-serialport-dev
    qt6-svg-dev
    qt6-tools-dev
    qt6-tools-dev-tools
)

# To run: plugins that no linker sees, the two fonts of the design, Qt's own texts in the person's language.
packages_run=(
    fonts-jetbrains-mono
    fonts-open-sans
    libqt6sql6-sqlite
    libqt6svg6
    qt6-translations-l10n
    qt6-wayland
)

# To check: the linters of ./check, what the tests drive, and what tests/bench/run.sh builds with.
packages_test=(
    appstream
    clang-format
    desktop-file-utils
    dpkg-dev
    file
    libbenchmark-dev
    libxml2-utils
    lintian
    man-db
    mold
    socat
    sqlite3
    xauth
    xvfb
)

# The same for systems that are only told what to install: what ./run needs there, by their own names.
packages_fedora="ccache cmake gcc-c++ ninja-build expected-devel libzstd-devel openssl-devel pkgconf-pkg-config \
sqlite-devel qt6-qtbase-devel qt6-qtcharts-devel qt6-qtserialport-devel qt6-qtsvg-devel qt6-qttools-devel qt6-qttranslations \
qt6-qtwayland libxkbcommon-devel open-sans-fonts jetbrains-mono-fonts"
packages_arch="base-devel ccache cmake ninja pkgconf tl-expected openssl sqlite zstd qt6-base qt6-charts qt6-serialport \
qt6-svg qt6-tools qt6-translations qt6-wayland ttf-opensans ttf-jetbrains-mono"
packages_opensuse="ccache cmake gcc-c++ ninja libopenssl-devel libzstd-devel pkgconf-pkg-config qt6-base-devel \
sqlite3-devel qt6-charts-devel qt6-serialport-devel qt6-svg-devel qt6-linguist-devel qt6-tools-devel qt6-sql-sqlite qt6-wayland \
libxkbcommon-devel google-opensans-fonts jetbrains-mono-fonts"
# Not packaged under a name we know there; CMake finds it wherever its own install put it.
packages_opensuse_note="tl-expected (https://github.com/TartanLlama/expected, a header) comes from source"
