// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace breakeven {

/// A color on the way from `a` to `b`: `a` at a share of 0, `b` at 1.
[[nodiscard]] QColor mixed(QColor a, QColor b, double share);

/// How far two colors are apart in lightness, 1 … 21 (WCAG 2.2, contrast ratio).
[[nodiscard]] double contrast(QColor a, QColor b);

/// `color` made lighter or darker until it has that contrast to the surface; its hue stays.
[[nodiscard]] QColor atContrast(QColor color, QColor surface, double ratio);

/// Which of the two is easier to read on `ground`.
[[nodiscard]] QColor readableOn(QColor ground, QColor one, QColor other);

} // namespace breakeven
