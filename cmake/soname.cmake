# SPDX-License-Identifier: GPL-3.0-or-later
#
# breakeven_soname(OUT NAME FOLDER)
#
# Sets OUT to the name by which programs that are linked to the shared library NAME find it, such as libz.so.1; it stands
# in FOLDER, or where libraries usually do.

function(breakeven_soname out name folder)
    find_library(library "${name}" HINTS "${folder}" NO_CACHE REQUIRED)
    execute_process(COMMAND "${CMAKE_OBJDUMP}" -p "${library}" OUTPUT_VARIABLE text RESULT_VARIABLE result ERROR_QUIET)
    if(NOT result EQUAL 0 OR NOT text MATCHES "SONAME +([^ \n]+)")
        message(FATAL_ERROR "${library} does not say under which name programs find it.")
    endif()
    set(${out} "${CMAKE_MATCH_1}" PARENT_SCOPE)
endfunction()
