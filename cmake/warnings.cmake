# SPDX-License-Identifier: GPL-3.0-or-later

# breakeven_warnings(TARGET) turns on the warnings that the project's code is free of.
function(breakeven_warnings target)
    target_compile_options(${target} PRIVATE
        -Wall
        -Wextra
        -Wpedantic
        -Wcast-align
        -Wconversion             # a double that becomes an int, a long that becomes an int …
        -Wno-sign-conversion     # … but not an int that counts, used as a size
        -Wdouble-promotion
        -Wextra-semi
        -Wformat=2
        -Wimplicit-fallthrough
        -Wnon-virtual-dtor
        -Wold-style-cast
        -Woverloaded-virtual
        -Wshadow
        -Werror=switch           # whoever tells enumerators apart is asked about a new one, in every preset
        -Wundef
        -Wzero-as-null-pointer-constant
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-branches>
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
        $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
        $<$<BOOL:${BREAKEVEN_WERROR}>:-Werror>
    )
endfunction()
