# SPDX-License-Identifier: GPL-3.0-or-later
# A room is one static library. Its headers are reached as "room/header.h" through an include directory that holds
# this one room only, so a header of a room that is not linked does not compile.
#
#   meterscope_add_room(protocol DIRECTORY core/protocol SOURCES a.cpp b.cpp LINK meterscope_domain)
function(meterscope_add_room NAME)
    cmake_parse_arguments(ROOM "" "DIRECTORY" "SOURCES;LINK;LINK_PRIVATE" ${ARGN})
    set(include_root "${CMAKE_BINARY_DIR}/rooms/${NAME}")
    file(MAKE_DIRECTORY "${include_root}")
    file(CREATE_LINK "${CMAKE_SOURCE_DIR}/${ROOM_DIRECTORY}" "${include_root}/${NAME}" SYMBOLIC)

    set(target "meterscope_${NAME}")
    add_library(${target} STATIC ${ROOM_SOURCES})
    target_include_directories(${target} PUBLIC "${include_root}")
    target_link_libraries(${target} PUBLIC ${ROOM_LINK} PRIVATE meterscope_warnings ${ROOM_LINK_PRIVATE})
    target_compile_definitions(${target} PUBLIC QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
                                                QT_NO_KEYWORDS)
endfunction()
