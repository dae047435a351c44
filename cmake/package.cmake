# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian package: `cmake --workflow --preset release`. Include it after cmake/install.cmake.

set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
# Whatever the builder's umask is.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_PACKAGE_NAME breakeven)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_VENDOR "Breakeven maintainers")
set(CPACK_PACKAGE_CONTACT "Breakeven maintainers <maintainers@users.noreply.breakeven.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "compare a small model of your own with a large model's API")

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${CPACK_PACKAGE_CONTACT}")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
string(REGEX REPLACE "\\.so\\." "" xlsxwriter "${BREAKEVEN_XLSXWRITER}")
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, ${xlsxwriter}") # loaded when they are used: to draw icons, for workbooks
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland) # for desktops without X11
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Breakeven answers one question for one task: from how many requests a month
on is it cheaper to run an own fine-tuned small model than to pay for a large
model's API, and how sure is that?
.
It computes what each way costs at every volume, on rented or own GPUs or
through a provider, and shows the break-even in a chart that follows the
sliders, in words, or on the command line as JSON.")

include(CPack)
