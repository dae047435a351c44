# SPDX-License-Identifier: GPL-3.0-or-later
#
# breakeven_write_if_changed(FILE TEXT)
#
# Writes TEXT to FILE; a file that would not change is left alone, so that nothing is compiled for nothing.

function(breakeven_write_if_changed file text)
    set(before "")
    if(EXISTS "${file}")
        file(READ "${file}" before)
    endif()
    if(NOT text STREQUAL before)
        file(WRITE "${file}" "${text}")
    endif()
endfunction()
