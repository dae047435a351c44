// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace breakeven {

/// Mends what Qt 6.4 says of the typefaces that it embeds: a space stands for a space, where it is said to be a tab,
/// the first character of the same glyph; no glyph stands for the character 0; and their list of glyphs, which need not
/// be there and has to be whole if it is, is left out. Throws what libqpdf throws of a damaged file.
void mendFonts(QPDF& pdf);

} // namespace breakeven
