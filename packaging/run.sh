#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Breakeven, after installing what that needs, and starts it with the arguments given here.
# Without arguments and without a display it says the answer of the default scenario instead, and draws its chart.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=$root/build/release/app/breakeven
preset=support-ticket-triage # the scenario that the window opens on

"$root/packaging/setup.sh"
[[ -x $program ]] || echo 'Building Breakeven; the first time takes about five minutes on two cores.'
"$root/packaging/build.sh" release

if (($#)) || [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec "$program" "$@"
fi

echo 'There is no display to open a window on. The answer for the default scenario is:'
"$program" evaluate --preset "$preset" |
    python3 -c 'import json, sys; print(*json.load(sys.stdin)["verdict"], sep="\n")'
"$program" chart --preset "$preset" -o breakeven.png
echo 'The chart is in breakeven.png.'
