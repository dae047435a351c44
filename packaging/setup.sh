#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian packages that Breakeven needs, and of these only the missing ones.
#
#   packaging/setup.sh              to build and run the program
#   packaging/setup.sh --tests      the test suite's too
#   packaging/setup.sh --lint       packaging/lint.sh's too
#   packaging/setup.sh --package    those for making and checking the Debian package too
set -euo pipefail

# A line a package: what for (build, tests, lint, package), its name, why.
list_packages() {
    cat <<'LIST'
build    g++                       the C++20 compiler
build    cmake                     configures the build
build    ninja-build               runs the build
build    ccache                    makes the second build quick
build    pkg-config                finds libraries that have no CMake files
build    qt6-base-dev              Qt: windows, printing, tests
build    qt6-svg-dev               Qt: reading and writing SVG
build    libqt6svg6                Qt: SVG icons while the program runs
build    libgl-dev                 OpenGL headers, which Qt's CMake files ask for
build    libqcustomplot-dev        the charts
build    nlohmann-json3-dev        scenario files
build    libcli11-dev              the command line
build    libfmt-dev                putting text together
build    libsimdjson-dev           reading logs of requests in JSON
build    libboost-dev              Boost.Math and Boost.Random: percentiles, goal seek
build    libpcre2-dev              splitting text for the token counter
build    zlib1g-dev                unpacking logs, and the token counter's vocabularies
build    libzstd-dev               unpacking logs
build    libxlsxwriter-dev         writing workbooks
build    libqpdf-dev               the tags and the outline of reports as PDF
build    libfontconfig-dev         what the system says of fonts, read early
build    fonts-inter               the typeface, compiled into the program
build    python3-fonttools         makes the typeface's digits equally wide
build    qt6-l10n-tools            compiles the translations, and finds what is not translated
build    qt6-translations-l10n     Qt's own texts in other languages
tests    desktop-file-utils        checks the desktop entry
tests    poppler-utils             reads the PDF files
tests    tidy                      checks the HTML pages
tests    libreoffice-calc-nogui    recalculates the workbooks
tests    man-db                    checks the manual page
tests    zsh                       completes words
tests    fish                      completes words
tests    qpdf                      checks PDF files strictly, and writes them anew
tests    xvfb                      a screen for windows that screen readers read
tests    openbox                   the window manager on it
tests    dbus-daemon               a session's bus
tests    at-spi2-core              what a screen reader reads windows by
tests    gir1.2-atspi-2.0          the same for Python
tests    python3-gi                Python, for the tests that read windows so
tests    xdotool                   presses the keys
lint     clang-format              checks the layout of the code
lint     clang-tidy                checks the code for likely mistakes
lint     clang                     builds the fuzz targets
package  dpkg-dev                  finds the libraries the package depends on
package  file                      tells programs from other files
package  lintian                   checks the package
LIST
}

fail() {
    echo "setup.sh: $1" >&2
    exit 1
}

groups=(build)
for argument in "$@"; do
    case $argument in
        --tests | --lint | --package) groups+=("${argument#--}") ;;
        *) fail "unknown option $argument; there are --tests, --lint and --package" ;;
    esac
done

wanted=()
while read -r group name _; do
    [[ " ${groups[*]} " != *" $group "* ]] || wanted+=("$name")
done < <(list_packages)

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    fail "this system has no apt-get. Please install by hand what these Debian packages hold: ${wanted[*]}"
fi

installed=$(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null || true)
missing=()
for name in "${wanted[@]}"; do
    grep -qxF "installed $name" <<<"$installed" || missing+=("$name")
done
((${#missing[@]})) || exit 0

# Only now is there something to do that needs the administrator's rights.
as_root=()
if ((EUID != 0)); then
    command -v sudo >/dev/null ||
        fail "these packages are missing, and without sudo only the administrator can install them: ${missing[*]}"
    as_root=(sudo)
fi

purpose=(build 'building and running it')
[[ " ${groups[*]} " != *' tests '* ]] || purpose+=('testing it')
[[ " ${groups[*]} " != *' lint '* ]] || purpose+=('checking its code')
[[ " ${groups[*]} " != *' package '* ]] || purpose+=('packaging it')
needs=$(printf ', %s' "${purpose[@]:1}")
echo "Breakeven needs some Debian packages for ${needs:2} that are not here yet; this can take a few minutes."
echo "Installing: ${missing[*]}"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -y -o DPkg::Lock::Timeout=300 "$@" </dev/null >>"$log" 2>&1
}

# The list of packages is fetched when a package is not in it, and when the versions in it are no longer offered.
apt-cache show "${missing[@]}" >/dev/null 2>&1 || apt update || true
apt install --no-install-recommends "${missing[@]}" ||
    { apt update && apt install --no-install-recommends "${missing[@]}"; } ||
    {
        tail -n 30 "$log" >&2
        fail "apt-get could not install: ${missing[*]}"
    }
