# SPDX-License-Identifier: GPL-3.0-or-later
# One switch for the whole build: mixing instrumented and plain code hides errors.
if(METERSCOPE_SANITIZE)
    add_compile_options(-fsanitize=${METERSCOPE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${METERSCOPE_SANITIZE})
endif()
