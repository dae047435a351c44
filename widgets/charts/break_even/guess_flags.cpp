// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even/guess_flags.h"

#include "widgets/theme.h"

#include <QPainter>

namespace breakeven {

namespace {

constexpr double flagHeight = 9;
constexpr double flagHalf = 5;
constexpr double nearestHeight = 13;

/// A triangle that stands on its tip.
void drawFlag(QPainter& painter, double x, double bottom, double height, const QColor& color, const QColor& edge)
{
    painter.setPen(QPen(edge, 1));
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF(
        {QPointF(x, bottom), QPointF(x - flagHalf, bottom - height), QPointF(x + flagHalf, bottom - height)}));
}

} // namespace

void drawGuesses(QPainter& painter, const std::vector<GuessMark>& guesses, const Theme& theme, const QRectF& plot,
                 const std::function<double(double)>& xOf)
{
    for (const bool nearest : {false, true}) // which lie over the others
        for (const GuessMark& guess : guesses) {
            const double x = xOf(guess.volume);
            if (guess.isNearest == nearest && x >= plot.left() && x <= plot.right())
                drawFlag(painter, x, plot.bottom(), nearest ? nearestHeight : flagHeight,
                         nearest ? theme.accent : theme.muted, theme.surface);
        }
}

} // namespace breakeven
