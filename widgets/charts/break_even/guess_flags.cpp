// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even/guess_flags.h"

#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/curves/callout_place.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace breakeven {

namespace {

constexpr double flagHeight = 9;
constexpr double flagHalf = 5;
constexpr double nearestHeight = 13;
constexpr int nearestSize = 18; ///< as the answer's headline
constexpr double besideFlag = 4;
constexpr double labelRow = 20;
constexpr int mostLabelRows = 8;
constexpr double labelMargin = 3;

/// A triangle that stands on its tip.
void drawFlag(QPainter& painter, double x, double bottom, double height, const QColor& color, const QColor& edge)
{
    painter.setPen(QPen(edge, 1));
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF(
        {QPointF(x, bottom), QPointF(x - flagHalf, bottom - height), QPointF(x + flagHalf, bottom - height)}));
}

QFont labelFont(int pixels)
{
    return textFont(pixels, pixels == nearestSize ? QFont::DemiBold : QFont::Medium);
}

/// From a label that stands above its flag down to that; empty beside it.
QRectF leaderOf(const GuessLabel& label, const QRectF& plot)
{
    const double bottom = plot.bottom() - flagHeight;
    return label.box.bottom() < bottom ? QRectF(label.flag - 1, label.box.bottom(), 2, bottom - label.box.bottom())
                                       : QRectF();
}

/// What a place covers that a label can stand over, if need be.
int covered(const GuessLabel& label, const QRectF& plot, const std::vector<QPolygonF>& curves,
            const std::vector<GuessLabel>& others)
{
    constexpr int ofLine = 4; ///< a line to a flag, in pieces of a curve
    const QRectF wide = label.box.adjusted(-labelMargin, 0, labelMargin, 0);
    const QRectF leader = leaderOf(label, plot);
    int count = coveredPieces(wide, curves);
    for (const GuessLabel& other : others)
        count += (wide.intersects(leaderOf(other, plot)) ? ofLine : 0) + (leader.intersects(other.box) ? ofLine : 0);
    return count;
}

/// Beside the flag, or else above it in the lowest row that has room; where none has, over the least of curves and of
/// lines to other flags.
std::optional<GuessLabel> placed(GuessLabel label, const QRectF& plot, const std::vector<QPolygonF>& curves,
                                 const std::vector<QRectF>& taken, const std::vector<GuessLabel>& others)
{
    const QFontMetricsF metrics(labelFont(label.pixels));
    const QSizeF size(std::ceil(metrics.horizontalAdvance(label.text)) + 1, std::ceil(metrics.height()));
    const double reach = flagHalf + besideFlag;
    std::optional<GuessLabel> best;
    int leastCovered = std::numeric_limits<int>::max();
    for (int row = 0; row < mostLabelRows; ++row)
        for (const double left : {label.flag + reach, label.flag - reach - size.width(), label.flag - size.width() / 2,
                                  label.flag - 2, label.flag + 2 - size.width()}) {
            const bool isOverFlag = left < label.flag + flagHalf && left + size.width() > label.flag - flagHalf;
            if (isOverFlag == (row == 0))
                continue;
            label.box = QRectF(QPointF(left, plot.bottom() - 1 - size.height() - row * labelRow), size);
            const QRectF wide = label.box.adjusted(-labelMargin, 0, labelMargin, 0);
            const QRectF leader = leaderOf(label, plot);
            const bool isFree =
                plot.contains(label.box) &&
                std::ranges::none_of(
                    taken, [&](const QRectF& other) { return wide.intersects(other) || leader.intersects(other); }) &&
                std::ranges::none_of(others, [&](const GuessLabel& other) { return wide.intersects(other.box); });
            if (!isFree)
                continue;
            const int count = covered(label, plot, curves, others);
            label.hasGround = count > 0;
            if (count == 0)
                return label;
            if (count < leastCovered) {
                leastCovered = count;
                best = label;
            }
        }
    return best;
}

} // namespace

std::vector<GuessLabel> placeGuessLabels(const std::vector<GuessMark>& guesses, const QString& sentence,
                                         const QRectF& plot, const XOfVolume& xOf, const std::vector<QPolygonF>& curves,
                                         std::vector<QRectF> taken)
{
    const auto flagOf = [&](const GuessMark& guess) {
        const double height = guess.isNearest ? nearestHeight : flagHeight;
        return QRectF(xOf(guess.volume) - flagHalf, plot.bottom() - height, 2 * flagHalf, height);
    };
    for (const GuessMark& guess : guesses)
        taken.push_back(flagOf(guess));
    const auto nearest = std::ranges::count_if(guesses, &GuessMark::isNearest);
    std::vector<GuessLabel> labels;
    for (const bool isNearest : {true, false}) // who was nearest is said in any case
        for (const GuessMark& guess : guesses) {
            const double x = xOf(guess.volume);
            if (guess.isNearest != isNearest || x < plot.left() || x > plot.right())
                continue;
            const QString name = toQString(guess.label);
            std::vector<QRectF> other = taken;
            std::erase(other, flagOf(guess));
            for (const auto& [text, pixels] : {std::pair{isNearest && nearest == 1 ? sentence : QString(), nearestSize},
                                               {isNearest ? name : QString(), nearestSize},
                                               {name, chartTextSize}}) {
                const auto label = text.isEmpty()
                                       ? std::nullopt
                                       : placed({text, {}, x, isNearest, pixels, false}, plot, curves, other, labels);
                if (!label)
                    continue;
                labels.push_back(*label);
                break;
            }
        }
    return labels;
}

void drawGuesses(QPainter& painter, const std::vector<GuessMark>& guesses, const Theme& theme, const QRectF& plot,
                 const XOfVolume& xOf, const std::vector<GuessLabel>& labels)
{
    painter.setPen(QPen(theme.muted, 1));
    for (const GuessLabel& label : labels)
        if (const QRectF leader = leaderOf(label, plot); !leader.isEmpty())
            painter.drawLine(QPointF(label.flag, leader.top()), QPointF(label.flag, leader.bottom()));
    for (const GuessLabel& label : labels) {
        if (label.hasGround || std::ranges::any_of(labels, [&](const GuessLabel& other) {
                return leaderOf(other, plot).intersects(label.box);
            }))
            painter.fillRect(label.box.adjusted(-labelMargin, 0, labelMargin, 0), theme.surface);
        painter.setFont(labelFont(label.pixels));
        painter.setPen(label.isNearest ? theme.accent : theme.text);
        painter.drawText(label.box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label.text);
    }
    for (const bool nearest : {false, true}) // which lie over the others
        for (const GuessMark& guess : guesses) {
            const double x = xOf(guess.volume);
            if (guess.isNearest == nearest && x >= plot.left() && x <= plot.right())
                drawFlag(painter, x, plot.bottom(), nearest ? nearestHeight : flagHeight,
                         nearest ? theme.accent : theme.muted, theme.surface);
        }
}

} // namespace breakeven
