# SPDX-License-Identifier: GPL-3.0-or-later
# A program for each test is 150 links: mold, where it is installed, takes a twentieth of the processor time.
include(CheckLinkerFlag)
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    check_linker_flag(CXX -fuse-ld=mold METERSCOPE_LINKS_WITH_MOLD)
    if(METERSCOPE_LINKS_WITH_MOLD)
        add_link_options(-fuse-ld=mold)
    endif()
endif()
