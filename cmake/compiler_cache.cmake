# SPDX-License-Identifier: GPL-3.0-or-later
#
# What was compiled once, in this tree or in another one with the same sources, is taken from ccache. Paths count
# relative to the tree, and headers that are parsed ahead count by what is in them.
find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
        CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${CCACHE})
endif()
