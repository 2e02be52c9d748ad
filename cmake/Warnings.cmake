# SPDX-License-Identifier: GPL-3.0-or-later
add_library(meterscope_warnings INTERFACE)
target_compile_options(meterscope_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wimplicit-fallthrough
    $<$<BOOL:${METERSCOPE_WERROR}>:-Werror>)
