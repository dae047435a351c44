#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Breakeven and its tests, after installing what they need, and runs the tests.
#
#   packaging/test.sh                 all tests
#   packaging/test.sh -R scenario     those whose name holds "scenario"; any other option of ctest works as well
#   packaging/test.sh --asan ...      once more, with a build that stops at memory errors and undefined behaviour
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

presets=(dev)
if [[ ${1:-} == --asan ]]; then
    presets+=(asan)
    shift
fi

packaging/setup.sh --tests
for preset in "${presets[@]}"; do
    echo "Building the tests (preset $preset)."
    packaging/build.sh "$preset"
    ctest --preset "$preset" "$@"
done
