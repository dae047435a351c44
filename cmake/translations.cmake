# SPDX-License-Identifier: GPL-3.0-or-later
# Qt Linguist's translations of resources/translations, compiled into the build's folder. How texts get into them, and
# how they are kept complete, is in packaging/translations.sh.
find_program(BREAKEVEN_LRELEASE lrelease HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} REQUIRED)

function(breakeven_translations compiled)
  file(GLOB translations CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/translations/*.ts)
  set(files)
  foreach(translation IN LISTS translations)
    cmake_path(GET translation STEM name)
    set(file ${CMAKE_BINARY_DIR}/translations/${name}.qm)
    add_custom_command(OUTPUT ${file} DEPENDS ${translation}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/translations
        COMMAND ${BREAKEVEN_LRELEASE} -silent ${translation} -qm ${file}
        COMMENT "Compiling ${name}.ts")
    list(APPEND files ${file})
  endforeach()
  set(${compiled} ${files} PARENT_SCOPE)
endfunction()
