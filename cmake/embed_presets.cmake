# SPDX-License-Identifier: GPL-3.0-or-later
#
# breakeven_embed_presets(TARGET)
#
# Compiles the presets of resources/presets into TARGET as texts, in the order of order.txt, without Qt: the command
# line and the window read the same table. Writes ${CMAKE_BINARY_DIR}/generated/preset_sources.cpp, which defines
# presetSources() of core/scenario/file/presets.h, and writes it anew when a preset or the order changes.

include(write_if_changed)

function(breakeven_embed_presets target)
    set(folder "${PROJECT_SOURCE_DIR}/resources/presets")
    set(order "${folder}/order.txt")
    file(STRINGS "${order}" ids)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${order}")

    file(GLOB files CONFIGURE_DEPENDS RELATIVE "${folder}" "${folder}/*.breakeven")
    foreach(file IN LISTS files)
        cmake_path(GET file STEM LAST_ONLY id)
        if(NOT id IN_LIST ids)
            message(FATAL_ERROR "The preset ${file} has no line in ${order}.")
        endif()
    endforeach()

    set(entries "")
    foreach(id IN LISTS ids)
        set(file "${folder}/${id}.breakeven")
        if(NOT EXISTS "${file}")
            message(FATAL_ERROR "${order} names the preset ${id}, and there is no ${file}.")
        endif()
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
        file(READ "${file}" text)
        string(FIND "${text}" ")preset\"" end)
        if(NOT end EQUAL -1)
            message(FATAL_ERROR "${file} holds the characters that end its text in C++.")
        endif()
        string(APPEND entries "        {\"${id}\", R\"preset(${text})preset\"},\n")
    endforeach()

    set(source "${CMAKE_BINARY_DIR}/generated/preset_sources.cpp")
    set(code "// Made by cmake/embed_presets.cmake from resources/presets.
#include \"core/scenario/file/presets.h\"

namespace breakeven {

const std::vector<PresetSource>& presetSources()
{
    static const std::vector<PresetSource> sources{
${entries}    };
    return sources;
}

} // namespace breakeven
")
    breakeven_write_if_changed("${source}" "${code}")
    target_sources(${target} PRIVATE "${source}")
endfunction()
