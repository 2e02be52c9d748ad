# SPDX-License-Identifier: GPL-3.0-or-later
add_library(meterscope_warnings INTERFACE)
target_compile_options(meterscope_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wimplicit-fallthrough
    $<$<BOOL:${METERSCOPE_WERROR}>:-Werror>
    # GCC 12 takes std::string's operator+ for an overlapping copy when it optimises fully (GCC bug 105651).
    $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>)
