#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Lists the facts of the catalogs that should be checked before a release: prices, rents, units and measurements that
# are older than 90 days, of an unknown day, or promised until a day that is past; a line each, the oldest first, by the
# file of resources/catalogs that they stand in. Without an argument the program of the preset release is asked, else the
# one that is named. The exit status is 0 if there is none, 1 if there is any, and 2 if it could not be told.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=${1:-$root/build/release/app/breakeven}

facts=$("$program" facts --to-check) || exit 2
python3 - "$facts" <<'PYTHON' || exit $?
import collections, json, sys

facts = json.loads(sys.argv[1])
for fact in facts:
    age = "unknown" if fact["age_days"] is None else f'{fact["age_days"]} days'
    if fact["holds_until"]:
        age += f', promised until {fact["holds_until"]}'
    print(f'{fact["file"]}: {fact["what"]}: {fact["says"]} ({age}; {fact["source"]})')
for file, count in collections.Counter(fact["file"] for fact in facts).items():
    print(f"{count} to check in {file}", file=sys.stderr)
sys.exit(1 if facts else 0)
PYTHON
