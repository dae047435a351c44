// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPolygonF>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace breakeven::test {

// What an SVG file of ours draws, in words that a person can read and compare.

/// A line for each element in the order of drawing: its kind, where it is in whole units, and behind a bar how it looks
/// and what it says. A path of many points is told by its box and by points along it.
[[nodiscard]] QStringList structureOf(const QByteArray& svg);

/// What is not the same, a sentence for each of the first lines that differ; empty if nothing is. Coordinates may be
/// some units apart, as other versions of libraries measure text otherwise; all else must agree.
[[nodiscard]] QStringList structureDifferences(const QStringList& expected, const QStringList& found);

/// The file's texts, in the order of drawing.
[[nodiscard]] QStringList textsIn(const QByteArray& svg);

/// Where the file's texts stand, in its units, as wide as the program's own typeface sets them.
[[nodiscard]] std::vector<QRectF> textBoxes(const QByteArray& svg);

/// Their glyphs, which are less high than the lines that they stand in; turned ones as they are turned.
[[nodiscard]] std::vector<QPolygonF> textInk(const QByteArray& svg);

/// How large they are, in its units.
[[nodiscard]] std::vector<double> textSizes(const QByteArray& svg);

} // namespace breakeven::test
