# SPDX-License-Identifier: GPL-3.0-or-later
#
# breakeven_embed_binary(TARGET HEADER FUNCTION FILE)
#
# Links the bytes of FILE into TARGET without Qt, as what FUNCTION returns: a std::string_view, declared in HEADER within
# the namespace breakeven. They are linked anew when FILE changes.

function(breakeven_embed_binary target header function file)
    set(source "${CMAKE_BINARY_DIR}/generated/${function}.cpp")
    # Left alone by CMake if it would not change, so that nothing is compiled for nothing.
    configure_file("${PROJECT_SOURCE_DIR}/cmake/embed_binary.cpp.in" "${source}" @ONLY)
    set_property(SOURCE "${source}" APPEND PROPERTY OBJECT_DEPENDS "${file}")
    set_property(SOURCE "${source}" PROPERTY SKIP_UNITY_BUILD_INCLUSION ON)
    target_sources(${target} PRIVATE "${source}")
endfunction()
