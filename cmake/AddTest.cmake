# SPDX-License-Identifier: GPL-3.0-or-later
# One Qt Test program per file:
#
#   meterscope_add_test(tst_decimal SOURCES tst_decimal.cpp LINK meterscope_domain [LABELS core] [TIMEOUT 60])
#
# Tests run offscreen, with the C.UTF-8 locale, in a home directory of their own, so that neither the person's settings
# nor a display matter. METERSCOPE_CORPUS, the folder of recorded telegrams, is passed on from the environment.
function(meterscope_add_test NAME)
    cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 120)
    endif()
    add_executable(${NAME} ${TEST_SOURCES})
    set_target_properties(${NAME} PROPERTIES AUTOMOC ON)
    target_link_libraries(${NAME} PRIVATE ${TEST_LINK} Qt6::Test meterscope_warnings)
    target_compile_definitions(${NAME} PRIVATE METERSCOPE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
                                               QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS)
    add_test(NAME ${NAME} COMMAND ${NAME})
    set(home "${CMAKE_BINARY_DIR}/test-home/${NAME}")
    file(MAKE_DIRECTORY "${home}")
    set_tests_properties(${NAME} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT}
        LABELS "${TEST_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_RUNTIME_DIR=${home};QTEST_FUNCTION_TIMEOUT=900000")
endfunction()
