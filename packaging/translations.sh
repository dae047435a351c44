#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings resources/translations up to date with what the program says: new texts are added as unfinished ones, texts
# that are gone are removed, and what was translated is kept. Qt Linguist opens the files.
#
#   packaging/translations.sh [BUILD]      BUILD is a configured build, build/dev if left out
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/dev}

cmake --build "$build" --target breakeven_core_texts
mkdir -p resources/translations
texts=$(mktemp --directory)
trap 'rm -rf "$texts"' EXIT
"$build/packaging/translations/breakeven_core_texts" >"$texts/core_texts.cpp"
lupdate=$(PATH=/usr/lib/qt6/bin:$PATH command -v lupdate)
for language in de fr es pt_BR ja zh_CN; do
    "$lupdate" -silent -I . -no-obsolete -locations none -source-language en -target-language "$language" \
        app widgets "$texts/core_texts.cpp" -ts "resources/translations/breakeven_$language.ts"
done
