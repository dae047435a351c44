// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/presenting/guess_marks.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace breakeven {

struct Theme;

/// The room's guesses as flags on the lower edge of a plot, those beyond its sides left out; the nearest stand out, and
/// `nearest` stands over the first of them. `xOf` gives a volume's place. Gives where the words stand; empty if none
/// do.
QRectF drawGuesses(QPainter& painter, const std::vector<GuessMark>& guesses, const Message& nearest, const Theme& theme,
                   const QRectF& plot, const std::function<double(double volume)>& xOf);

} // namespace breakeven
