# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `cmake --install` puts where. Include it after the programs exist.

include(GNUInstallDirs)

# breakeven_compress(OUT FILE) makes FILE.gz in the build, the same bytes at every build, and sets OUT to it.
function(breakeven_compress out file)
    cmake_path(GET file FILENAME name)
    set(copy "${CMAKE_BINARY_DIR}/install/${name}")
    add_custom_command(
        OUTPUT "${copy}.gz"
        COMMAND "${CMAKE_COMMAND}" -E copy "${file}" "${copy}"
        COMMAND gzip -9 --no-name --force "${copy}"
        DEPENDS "${file}"
        VERBATIM
    )
    set(${out} "${copy}.gz" PARENT_SCOPE)
endfunction()

# Debian wants its changelog in a form of its own.
set(debian_changelog "${CMAKE_BINARY_DIR}/debian/changelog")
add_custom_command(
    OUTPUT "${debian_changelog}"
    COMMAND python3 "${PROJECT_SOURCE_DIR}/packaging/debian/changelog.py"
        "${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${debian_changelog}"
    DEPENDS "${PROJECT_SOURCE_DIR}/CHANGELOG.md" "${PROJECT_SOURCE_DIR}/packaging/debian/changelog.py"
    VERBATIM
)
breakeven_compress(changelog "${debian_changelog}")
breakeven_compress(man_page "${BREAKEVEN_MANUAL_FOLDER}/breakeven.1")
add_custom_target(breakeven_install_files ALL DEPENDS "${changelog}" "${man_page}")
add_dependencies(breakeven_install_files breakeven_manual_files)

set(icon "${PROJECT_SOURCE_DIR}/resources/icons/breakeven.svg")
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable")

install(TARGETS breakeven RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(TARGETS breakeven-window RUNTIME DESTINATION "${CMAKE_INSTALL_LIBEXECDIR}/breakeven")
install(FILES packaging/desktop/breakeven.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES packaging/desktop/breakeven.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
install(FILES "${icon}" DESTINATION "${icons}/apps")
install(FILES "${icon}" DESTINATION "${icons}/mimetypes" RENAME application-x-breakeven+json.svg)
install(FILES "${man_page}" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${BREAKEVEN_MANUAL_FOLDER}/breakeven.bash"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME breakeven)
install(FILES "${BREAKEVEN_MANUAL_FOLDER}/_breakeven" # where Debian's zsh looks for what packages bring
    DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
install(FILES "${BREAKEVEN_MANUAL_FOLDER}/breakeven.fish"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
install(FILES docs/guide.md packaging/debian/copyright "${changelog}" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
