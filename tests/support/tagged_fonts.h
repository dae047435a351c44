// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <map>
#include <set>
#include <string>

class QPDFObjectHandle;

namespace breakeven::test {

/// The glyphs that a page draws, by its names of the typefaces.
using DrawnGlyphs = std::map<std::string, std::set<int>>;

/// Typefaces of a page that are not in the file, and glyphs in them that stand for no character.
[[nodiscard]] QStringList faultsOfFonts(QPDFObjectHandle page, const DrawnGlyphs& drawn);

} // namespace breakeven::test
