// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QString>
#include <QTransform>

namespace breakeven {

/// A number with at most three decimals and a point, whatever the language; what is not finite is 0.
[[nodiscard]] QString svgNumber(double value);

/// The attribute `d` of a path; each part that ends where it began is closed.
[[nodiscard]] QString svgPathData(const QPainterPath& path);

/// The attribute `transform`.
[[nodiscard]] QString svgMatrix(const QTransform& transform);

/// The text without the characters that no XML file may hold, escaped or not; half a surrogate pair is U+FFFD.
[[nodiscard]] QString xmlText(const QString& text);

} // namespace breakeven
