// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even/guess_flags.h"

#include "widgets/charts/base/plot_decoration.h"
#include "widgets/controls/paint.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double flagHeight = 9;
constexpr double flagHalf = 5;
constexpr double nearestHeight = 13;
constexpr double wordsHeight = 22;
constexpr double wordsPad = 8;

/// A triangle that stands on its tip.
void drawFlag(QPainter& painter, double x, double bottom, double height, const QColor& color, const QColor& edge)
{
    painter.setPen(QPen(edge, 1));
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF(
        {QPointF(x, bottom), QPointF(x - flagHalf, bottom - height), QPointF(x + flagHalf, bottom - height)}));
}

} // namespace

QRectF drawGuesses(QPainter& painter, const std::vector<GuessMark>& guesses, const Message& nearest, const Theme& theme,
                   const QRectF& plot, const std::function<double(double)>& xOf)
{
    const auto isSeen = [&](const GuessMark& guess) {
        const double x = xOf(guess.volume);
        return x >= plot.left() && x <= plot.right();
    };
    for (const GuessMark& guess : guesses)
        if (isSeen(guess) && !guess.isNearest)
            drawFlag(painter, xOf(guess.volume), plot.bottom(), flagHeight, theme.muted, theme.surface);
    QRectF told;
    for (const GuessMark& guess : guesses) {
        if (!isSeen(guess) || !guess.isNearest)
            continue;
        const double x = xOf(guess.volume);
        drawFlag(painter, x, plot.bottom(), nearestHeight, theme.accent, theme.surface);
        if (!told.isEmpty())
            continue;
        const QFont font = textFont(chartTextSize, QFont::DemiBold);
        const QString words = toQString(nearest);
        const double width = std::ceil(QFontMetricsF(font).horizontalAdvance(words)) + 2 * wordsPad;
        const double left = std::clamp(x - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
        const QRectF box(left, plot.bottom() - nearestHeight - wordsHeight - 4, width, wordsHeight);
        paintBox(painter, box, theme.line, theme.surface, 6);
        painter.setFont(font);
        painter.setPen(theme.text);
        painter.drawText(box, Qt::AlignCenter, words);
        told = box;
    }
    return told;
}

} // namespace breakeven
