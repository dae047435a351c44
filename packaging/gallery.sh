#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/gallery.sh [FOLDER [LANGUAGE]]: paints the window in every view, theme and size, sharp and twice as sharp,
# every view as an exported picture, and every page of the report, and makes a page of them to look through:
# FOLDER/index.html. LANGUAGE is a tag of the program's languages, en if left out: de, fr, es, pt-BR, ja, zh-CN.
# It takes some minutes, and needs no display.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
folder=$(realpath -m "${1:-gallery}")
language=${2:-en}

"$root/packaging/setup.sh" --tests
cmake --preset dev -S "$root" >/dev/null
cmake --build --preset dev --target breakeven_gallery
mkdir -p "$folder"
export QT_QPA_PLATFORM=offscreen
gallery=$root/build/dev/tests/gallery/breakeven_gallery
QT_SCALE_FACTOR=1 "$gallery" "$folder" "$language"
QT_SCALE_FACTOR=2 "$gallery" "$folder" "$language" --windows
pdftoppm -r 80 -png "$folder/report.pdf" "$folder/report"

{
    echo "<!DOCTYPE html><html lang=\"$language\"><meta charset=\"utf-8\"><title>Breakeven: everything that it shows</title>"
    echo '<style>body{font-family:sans-serif;background:#777}figure{display:inline-block;margin:6px;vertical-align:top}'
    echo 'img{width:420px;background:#fff}figcaption{font-size:12px;color:#fff}</style>'
    for kind in picture report- window-1024 window-1280 window-1920 window-3840; do
        echo "<h2>${kind%-}</h2>"
        for file in "$folder/$kind"*.png; do
            name=$(basename "$file")
            echo "<figure><a href=\"$name\"><img loading=\"lazy\" src=\"$name\" alt=\"${name%.png}\"></a>"
            echo "<figcaption>${name%.png}</figcaption></figure>"
        done
    done
    echo '</html>'
} >"$folder/index.html"
echo "Look through $folder/index.html."
