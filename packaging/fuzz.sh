#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Feeds every reader bytes that nobody thought of, with address and undefined-behaviour sanitizers. Begins with the
# files of tests/fuzz/seeds/TARGET, if there are any, and keeps what it finds interesting in build/fuzz/corpus.
#
#   packaging/fuzz.sh                 each target for a minute
#   packaging/fuzz.sh SECONDS [TARGET ...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/setup.sh --lint
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz

seconds=${1:-60}
shift || true
targets=("$@")
if ((${#targets[@]} == 0)); then
    for source in tests/fuzz/*_fuzz.cpp; do
        targets+=("$(basename "$source" .cpp)")
    done
fi

status=0
for target in "${targets[@]}"; do
    corpus=build/fuzz/corpus/$target
    mkdir -p "$corpus"
    folders=("$corpus")
    [[ ! -d tests/fuzz/seeds/$target ]] || folders+=("tests/fuzz/seeds/$target")
    echo "$target"
    "build/fuzz/tests/fuzz/$target" -max_total_time="$seconds" -max_len=65536 -timeout=10 -rss_limit_mb=2048 \
        -artifact_prefix="build/fuzz/$target-" -print_final_stats=1 "${folders[@]}" >"build/fuzz/$target.log" 2>&1 || status=1
    grep -E "ERROR|SUMMARY|Assertion|stat::number_of_executed_units|runtime error" "build/fuzz/$target.log" || true
done
((status == 0)) || echo "Something was found: the logs are in build/fuzz."
exit "$status"
