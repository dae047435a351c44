#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Checks the layout of the code (.clang-format), and the code for likely mistakes and stray names (.clang-tidy).
#
#   packaging/lint.sh                 all files
#   packaging/lint.sh FILE ...        these
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/setup.sh --tests --lint
# clang-tidy compiles each file as this build does, but by itself, and needs the headers that the build makes.
packaging/build.sh dev
cmake --preset dev -B build/apart -D CMAKE_UNITY_BUILD=OFF >build/apart.log || { cat build/apart.log >&2; exit 1; }
# Its precompiled headers are another compiler's, and a file that needs them has forgotten an include.
mkdir -p build/lint
sed -E "s/ -Winvalid-pch//g; s/ --param=ggc-min-heapsize=[0-9]+//g; s/ -include [^ ]*cmake_pch\.hxx//g; s|$PWD/build/apart/|$PWD/build/dev/|g" \
    build/apart/compile_commands.json >build/lint/compile_commands.json

files=("$@")
if ((${#files[@]} == 0)); then
    mapfile -t files < <(git ls-files --cached --others --exclude-standard -- '*.h' '*.cpp')
fi
sources=()
for file in "${files[@]}"; do
    [[ $file != *.cpp ]] || sources+=("$file")
done

status=0
clang-format --dry-run -Werror "${files[@]}" || status=1

# Each file's findings are printed in one piece.
# shellcheck disable=SC2016
printf '%s\0' "${sources[@]}" |
    xargs -0 -r -n 1 -P "$(nproc)" bash -c \
        'findings=$(clang-tidy --quiet -p build/lint "$1" 2>&1) || { grep -v " generated\.$" <<<"$findings"; exit 1; }' clang-tidy ||
    status=1

((status)) || echo "${#files[@]} files, nothing to mend."
exit "$status"
