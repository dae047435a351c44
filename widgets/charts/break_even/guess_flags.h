// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/presenting/guess_marks.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace breakeven {

struct Theme;

/// The room's guesses as flags on the lower edge of a plot, those beyond its sides left out; the nearest stand out.
/// `xOf` gives a volume's place.
void drawGuesses(QPainter& painter, const std::vector<GuessMark>& guesses, const Theme& theme, const QRectF& plot,
                 const std::function<double(double volume)>& xOf);

} // namespace breakeven
