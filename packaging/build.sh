#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/build.sh PRESET: configures that preset of CMakePresets.json where needed, and builds it into build/PRESET.
# Says nothing unless it fails.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=${1:?packaging/build.sh needs the name of a preset}
folder=build/$preset
log=$folder.log
mkdir -p build

build() {
    # Ninja configures again by itself when a CMake file has changed, but knows nothing of the presets.
    [[ $folder/build.ninja -nt CMakePresets.json ]] || cmake --preset "$preset" || return
    cmake --build --preset "$preset"
}

if ! build >"$log" 2>&1; then
    tail -n 80 "$log" >&2
    echo "The build failed; the whole of its output is in $log." >&2
    exit 1
fi
