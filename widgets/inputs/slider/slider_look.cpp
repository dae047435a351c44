// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/slider/slider_look.h"
#include "widgets/theme.h"
#include "widgets/tints.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double grooveHeight = 4;
constexpr double reach = 6;                                    // of the pointer, to either side
constexpr double besideHandle = SliderTrack::handleRadius + 3; // where an end beneath the handle is taken
constexpr int tickReach = 9; // above and below the groove's middle: seen past the handle
constexpr int flipReach = 7;
constexpr double spanStrength = 0.45;

void paintLine(QPainter& painter, int x, int middle, int reachOfLine, const QColor& color)
{
    painter.fillRect(x - 1, middle - reachOfLine, 2, 2 * reachOfLine, color);
}

void paintSpan(QPainter& painter, const QPalette& palette, const SliderTrack& track, int middle, const SliderLook& look)
{
    const QColor accent = palette.color(QPalette::Highlight);
    const int low = static_cast<int>(std::lround(track.at(look.span->low)));
    const int high = static_cast<int>(std::lround(track.at(look.span->high)));
    painter.fillRect(QRectF(low, middle - grooveHeight / 2, high - low, grooveHeight),
                     mixed(palette.color(QPalette::Base), accent, spanStrength));
    paintLine(painter, low, middle, tickReach, accent);
    paintLine(painter, high, middle, tickReach, accent);
    if (look.held != SpanEnd::None) {
        QColor halo = accent;
        halo.setAlphaF(0.24F);
        painter.setBrush(halo);
        painter.drawEllipse(QPointF(look.held == SpanEnd::Low ? low : high, middle), 9, 9);
    }
}

void paintHandle(QPainter& painter, const QPalette& palette, const QPointF& center, const SliderLook& look)
{
    constexpr double radius = SliderTrack::handleRadius;
    const QColor accent = palette.color(QPalette::Highlight);
    if (look.handleHeld || (look.underPointer && look.held == SpanEnd::None)) {
        QColor halo = accent;
        halo.setAlphaF(look.handleHeld ? 0.24F : 0.14F);
        painter.setBrush(halo);
        painter.drawEllipse(center, radius + 4, radius + 4);
    }
    painter.setBrush(palette.color(QPalette::Base));
    painter.setPen(QPen(accent, 2));
    painter.drawEllipse(center, radius - 1, radius - 1);
    if (look.focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 1.5));
        painter.drawEllipse(center, radius + 2.75, radius + 2.75);
    }
}

} // namespace

std::optional<Range> SliderLook::spanWithHeldEndAt(double end) const
{
    if (!span)
        return std::nullopt;
    Range changed = *span;
    if (held == SpanEnd::Low)
        changed.low = std::min(end, number);
    else
        changed.high = std::max(end, number);
    return changed != *span && changed.low < changed.high ? std::optional(changed) : std::nullopt;
}

SpanEnd spanEndAt(const SliderTrack& track, const SliderLook& look, double x)
{
    if (!look.span)
        return SpanEnd::None;
    const double handle = track.at(look.number);
    const double low = std::abs(x - std::min(track.at(look.span->low), handle - besideHandle));
    const double high = std::abs(x - std::max(track.at(look.span->high), handle + besideHandle));
    const double nearest = std::min(low, high);
    if (nearest > reach || nearest >= std::abs(x - handle))
        return SpanEnd::None;
    return low < high ? SpanEnd::Low : SpanEnd::High;
}

std::optional<int> markPlace(const SliderTrack& track, const std::optional<SliderMark>& mark)
{
    if (!mark || !track.parameter.slider.contains(mark->value))
        return std::nullopt;
    return static_cast<int>(std::lround(track.at(mark->value)));
}

const SliderMark* markAt(const SliderTrack& track, const SliderLook& look, double x)
{
    const SliderMark* nearest = nullptr;
    double least = reach;
    for (const auto* mark : {&look.flip, &look.best})
        if (const std::optional<int> place = markPlace(track, *mark); place && std::abs(x - *place) <= least) {
            least = std::abs(x - *place);
            nearest = &**mark;
        }
    return nearest;
}

QString markSentences(const SliderTrack& track, const SliderLook& look)
{
    QStringList sentences;
    for (const auto* mark : {&look.flip, &look.best})
        if (markPlace(track, *mark))
            sentences << (*mark)->sentence;
    return sentences.join(QStringLiteral(". "));
}

void paintSlider(QPainter& painter, const QPalette& palette, const SliderTrack& track, int height,
                 const SliderLook& look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int middle = height / 2;
    const QPointF center(track.at(look.number), middle);
    const QColor accent = palette.color(QPalette::Highlight);

    QRectF groove(rowInset, middle - grooveHeight / 2, track.width - 2 * rowInset, grooveHeight);
    painter.setBrush(palette.color(QPalette::Mid));
    painter.drawRoundedRect(groove, grooveHeight / 2, grooveHeight / 2);
    groove.setRight(center.x());
    painter.setBrush(accent);
    painter.drawRoundedRect(groove, grooveHeight / 2, grooveHeight / 2);

    if (look.span)
        paintSpan(painter, palette, track, middle, look);
    if (const std::optional<int> best = markPlace(track, look.best)) {
        const double top = middle + 5;
        painter.setBrush(accent);
        painter.drawPolygon(QPolygonF({{*best + 0.0, top}, {*best + 4.5, top + 6}, {*best - 4.5, top + 6}}));
    }
    paintHandle(painter, palette, center, look);
    if (const std::optional<int> flip = markPlace(track, look.flip)) // over the handle: what is at the brink says so
        paintLine(painter, *flip, middle, flipReach, palette.color(flipRole));
}

} // namespace breakeven
