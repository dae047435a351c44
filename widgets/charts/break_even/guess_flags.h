// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/presenting/guess_marks.h"

#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace breakeven {

struct Theme;

/// What stands in the plot beside a guess's flag.
struct GuessLabel {
    QString text;
    QRectF box;
    double flag; ///< its x
    bool isNearest;
    int pixels;     ///< of its type
    bool hasGround; ///< since it stands over a curve or a line to another flag
};

/// Where a volume stands on the axis.
using XOfVolume = std::function<double(double volume)>;

/// The nearest guesses as large as the answer is written; of one alone also how near it is: `sentence`, where it has
/// room. The other guesses by their names. None covers another one or what is `taken`, nor a curve where there is room
/// beside; those that have none at all are left out.
[[nodiscard]] std::vector<GuessLabel> placeGuessLabels(const std::vector<GuessMark>& guesses, const QString& sentence,
                                                       const QRectF& plot, const XOfVolume& xOf,
                                                       const std::vector<QPolygonF>& curves, std::vector<QRectF> taken);

/// The room's guesses as flags on the lower edge of a plot, those beyond its sides left out; the nearest stand out.
void drawGuesses(QPainter& painter, const std::vector<GuessMark>& guesses, const Theme& theme, const QRectF& plot,
                 const XOfVolume& xOf, const std::vector<GuessLabel>& labels = {});

} // namespace breakeven
