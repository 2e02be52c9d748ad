# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DCOMPILER=... -DINCLUDES=a;b -DROOT=checkout -DHEADER=protocol/frame.h -DEXPECT=found|missing -DWORK=folder -P this
# Compiles one #include line with a room's own include paths. A header of a room that is not linked must be missing, and
# for that reason: any other error fails the test.
if(HEADER MATCHES "/" AND NOT EXISTS "${ROOT}/${HEADER}" AND NOT EXISTS "${ROOT}/core/${HEADER}")
    message(FATAL_ERROR "${HEADER} is in no room; this test would say nothing")
endif()
file(MAKE_DIRECTORY "${WORK}")
string(MAKE_C_IDENTIFIER "${HEADER}" name)
set(source "${WORK}/${name}.cpp")
file(WRITE "${source}" "#include <${HEADER}>\n")
list(TRANSFORM INCLUDES PREPEND "-I")
execute_process(COMMAND ${COMPILER} -std=c++20 -fPIC -fsyntax-only ${INCLUDES} "${source}"
    RESULT_VARIABLE status ERROR_VARIABLE said)
string(FIND "${said}" "${HEADER}: No such file" gcc_missing)
string(FIND "${said}" "'${HEADER}' file not found" clang_missing)
if(EXPECT STREQUAL "found")
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "${HEADER} should compile here:\n${said}")
    endif()
elseif(status EQUAL 0)
    message(FATAL_ERROR "${HEADER} compiled, though this room must not know it")
elseif(gcc_missing EQUAL -1 AND clang_missing EQUAL -1)
    message(FATAL_ERROR "${HEADER} failed for another reason:\n${said}")
endif()
