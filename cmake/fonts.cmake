# SPDX-License-Identifier: GPL-3.0-or-later
#
# breakeven_fonts(OUT)
#
# The program's typeface: Inter, from the system's package, with digits of equal width (packaging/fonts/tabular.py).
# Sets OUT to the font files, which the build makes in ${CMAKE_BINARY_DIR}/fonts. Call it in the folder that compiles
# them into a target: only there does CMake know the commands that make them.

function(breakeven_fonts out)
    find_path(BREAKEVEN_INTER_DIR Inter-Regular.otf
        PATHS /usr/share/fonts/opentype/inter
        DOC "The folder with Inter's OpenType files"
    )
    if(NOT BREAKEVEN_INTER_DIR)
        message(FATAL_ERROR "Inter-Regular.otf was not found. On Debian, install fonts-inter; "
            "elsewhere, set BREAKEVEN_INTER_DIR to the folder that holds it.")
    endif()
    breakeven_find_fonttools()

    set(script "${PROJECT_SOURCE_DIR}/packaging/fonts/tabular.py")
    set(folder "${CMAKE_BINARY_DIR}/fonts")
    file(MAKE_DIRECTORY "${folder}")
    set(fonts)
    foreach(weight IN ITEMS Regular Medium SemiBold)
        set(source "${BREAKEVEN_INTER_DIR}/Inter-${weight}.otf")
        set(font "${folder}/InterTabular-${weight}.otf")
        add_custom_command(
            OUTPUT "${font}"
            COMMAND "${BREAKEVEN_PYTHON}" "${script}" "${source}" "${font}" "Inter Tabular"
            DEPENDS "${script}" "${source}"
            COMMENT "Making the digits of Inter ${weight} equally wide"
            VERBATIM
        )
        list(APPEND fonts "${font}")
    endforeach()
    set(${out} "${fonts}" PARENT_SCOPE)
endfunction()

# Finds a Python that has fontTools. The system's own comes first: the one first on the path may be another, without it.
function(breakeven_find_fonttools)
    if(BREAKEVEN_PYTHON)
        return()
    endif()
    find_program(python_on_path python3 NO_CACHE)
    foreach(python IN ITEMS /usr/bin/python3 "${python_on_path}")
        execute_process(COMMAND "${python}" -c "import fontTools.subset" RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
        if(result EQUAL 0)
            set(BREAKEVEN_PYTHON "${python}" CACHE FILEPATH "A Python that has fontTools")
            return()
        endif()
    endforeach()
    message(FATAL_ERROR "No Python with fontTools was found. On Debian, install python3-fonttools; "
        "elsewhere, set BREAKEVEN_PYTHON to a Python that has it.")
endfunction()
