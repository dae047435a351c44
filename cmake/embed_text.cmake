# SPDX-License-Identifier: GPL-3.0-or-later
#
# breakeven_embed_text(TARGET HEADER FUNCTION FILE)
#
# Compiles FILE, a text, into TARGET without Qt, as what FUNCTION returns: a std::string_view, declared in HEADER within
# the namespace breakeven. It is compiled anew when FILE changes.

include(write_if_changed)

function(breakeven_embed_text target header function file)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    file(READ "${file}" text)
    string(FIND "${text}" ")embedded\"" end)
    if(NOT end EQUAL -1)
        message(FATAL_ERROR "${file} holds the characters that end its text in C++.")
    endif()
    set(source "${CMAKE_BINARY_DIR}/generated/${function}.cpp")
    set(code "// Made by cmake/embed_text.cmake.
#include \"${header}\"

namespace breakeven {

std::string_view ${function}()
{
    return R\"embedded(${text})embedded\";
}

} // namespace breakeven
")
    breakeven_write_if_changed("${source}" "${code}")
    target_sources(${target} PRIVATE "${source}")
endfunction()
