// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QStringList>

namespace breakeven::test {

/// What is wrong with the texts of an SVG file of ours, a sentence each: that one stands over another, reaches beyond
/// the paper, or is cut off above `footTop`, below which a note may be. Sizes are those of the glyphs, not of the
/// lines.
[[nodiscard]] QStringList textFaults(const QByteArray& svg, const QRectF& paper, double footTop);

} // namespace breakeven::test
