// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/break_even/break_even_decoration.h"

#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "widgets/charts/base/axis_pixels.h"
#include "widgets/charts/base/label_row.h"
#include "widgets/charts/break_even/cheapest_strip.h"
#include "widgets/charts/curves/curve_line.h"
#include "widgets/charts/notes/note_layer.h"
#include "widgets/controls/wrapped_text.h"
#include "widgets/measured_text.h"
#include "widgets/text.h"
#include "widgets/tints.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace breakeven {

namespace {

constexpr double leastCost = 1e-300; ///< a logarithmic axis has no zero
constexpr double aboveTop = 27;      ///< of names where curves leave the plot, over the volume's handle
constexpr double aboveHeight = 15;
constexpr double aboveInset = 8; ///< from the corner, where the view's controls are
constexpr double nameGap = 8;
constexpr double leastNote = 60; ///< width in which a note still says something
constexpr double noteGap = 16;
constexpr double guessFlag = 7; ///< half of a flag's width
constexpr double ringRoom = 8;  ///< around a crossing's middle

} // namespace

BreakEvenDecoration::BreakEvenDecoration(QCustomPlot& plot) : PlotDecoration(plot) {}

int BreakEvenDecoration::labelWidth(OptionSet options)
{
    int widest = 0;
    for (const QString& word : toQString(cheapestStripName(options)).split(QLatin1Char(' '))) // it may take two lines
        widest = std::max(widest, CurveLabels::widthFor(word));
    for (const OptionInfo& row : optionTable)
        if (options.contains(row.option))
            widest = std::max(widest, CurveLabels::widthFor(toQString(nameOf(row.option))));
    return widest;
}

void BreakEvenDecoration::setChart(const BreakEvenChart& chart)
{
    m_chart = chart;
    m_above.clear();
    m_curves.clear();
    for (const auto& series : chart.series)
        m_curves.push_back(pointsOf(series.curve));
    std::vector<CurveLabel> beside;
    for (std::size_t i = 0; i < m_curves.size(); ++i)
        placeLabel(chart.series[i], m_curves[i], beside);
    placeLabelsAbove(beside);
    m_labels.place(std::move(beside), rect());
}

int BreakEvenDecoration::overPlot() const
{
    constexpr int usual = 52; // as high as the controls beside it
    constexpr int dense = 44;
    return m_dense ? dense : usual;
}

/// In the order in which the curves leave; those that leave last stand beside the plot where there is no room for all.
void BreakEvenDecoration::placeLabelsAbove(std::vector<CurveLabel>& beside)
{
    std::ranges::stable_sort(m_above, {}, &LabelAbove::exit);
    const double right = rect().right() - aboveInset;
    std::vector<RowLabel> row;
    for (const LabelAbove& label : m_above)
        row.push_back({label.exit, label.box.width()});
    while (!fitInRow(row, rect().left(), right, nameGap)) {
        m_above.back().label.beyond = -1;
        beside.push_back(m_above.back().label);
        m_above.pop_back();
        row.pop_back();
    }
    const std::vector<double> lefts = placedInRow(row, rect().left(), right, nameGap);
    for (std::size_t i = 0; i < m_above.size(); ++i)
        m_above[i].box.moveTopLeft({lefts[i], rect().top() - aboveTop});
}

void BreakEvenDecoration::placeLabel(const BreakEvenChart::Series& series, const QPolygonF& points,
                                     std::vector<CurveLabel>& beside)
{
    const QString name = toQString(nameOf(series.option));
    const QRectF area = rect();
    const std::vector<QPolygonF> seen = piecesWithin(points, area);
    const double end = points.constLast().y();
    CurveLabel label{static_cast<int>(series.option), name, m_theme->look(series.option).color, end, series.heavy, 0};
    if (seen.empty()) {
        label.beyond = end < area.center().y() ? -1 : 1;
    } else if (const QPointF last = seen.back().constLast(); last.x() < area.right() - 1 && last.y() < area.top() + 1) {
        const QFont font = textFont(chartTextSize, series.heavy ? QFont::DemiBold : QFont::Medium);
        const double width = std::ceil(textWidth(name, font));
        m_above.push_back({std::move(label), last.x(), QRectF(0, 0, width, aboveHeight)});
        return;
    }
    beside.push_back(std::move(label));
}

QPolygonF BreakEvenDecoration::pointsOf(const Curve& curve) const
{
    const AxisPixels x(*mParentPlot->xAxis);
    const AxisPixels y(*mParentPlot->yAxis);
    QPolygonF points;
    points.reserve(static_cast<qsizetype>(curve.volume.size()));
    for (std::size_t i = 0; i < curve.volume.size(); ++i)
        points.append({x(curve.volume[i]), y(std::max(curve.cost[i], leastCost))});
    return points;
}

std::optional<Option> BreakEvenDecoration::labelAt(QPointF point) const
{
    for (const LabelAbove& label : m_above)
        if (label.box.contains(point))
            return enumerators<Option>[label.label.curve];
    const auto curve = m_labels.at(point);
    return curve ? std::optional(enumerators<Option>[*curve]) : std::nullopt;
}

void BreakEvenDecoration::paint(QPainter& painter)
{
    if (m_chart.series.empty())
        return;
    placeGuesses();
    drawAxisNames(painter);
    const CheapestStrip strip(*mParentPlot, *m_theme, m_chart);
    strip.drawTitle(painter);
    strip.draw(painter);
    strip.drawNames(painter);
    drawVolumeLine(painter);
    drawGuesses(
        painter, m_chart.guesses, *m_theme, rect(),
        [this](double volume) { return mParentPlot->xAxis->coordToPixel(volume); }, m_guesses);
    drawCrossings(painter);
    drawCallout(painter);
    m_labels.draw(painter);
    drawLabelsAbove(painter);
}

/// Each over a short line to its curve.
void BreakEvenDecoration::drawLabelsAbove(QPainter& painter) const
{
    for (const LabelAbove& label : m_above) {
        const QColor& color = label.label.color;
        painter.setFont(textFont(chartTextSize, label.label.heavy ? QFont::DemiBold : QFont::Medium));
        painter.setPen(color);
        painter.drawText(label.box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label.label.text);
        painter.setPen(QPen(color, 1));
        const double from = std::clamp(label.exit, label.box.left() + 2, label.box.right() - 2);
        painter.drawLine(QPointF(from, label.box.bottom()), QPointF(label.exit, rect().top()));
    }
}

/// As large as it fits, in the answer's type; gives its width.
double BreakEvenDecoration::drawNearest(QPainter& painter, const QString& sentence, const QRectF& room) const
{
    for (const int pixels : {18, 16, 14, chartTextSize}) {
        const QFontMetricsF metrics(textFont(pixels, QFont::DemiBold));
        const double wide = std::ceil(metrics.horizontalAdvance(sentence));
        if (wide > room.width() && pixels != chartTextSize)
            continue;
        painter.setFont(textFont(pixels, QFont::DemiBold));
        painter.setPen(m_theme->text);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(sentence, Qt::ElideRight, room.width()));
        return std::min(wide, room.width());
    }
    return 0;
}

void BreakEvenDecoration::drawAxisNames(QPainter& painter) const
{
    const QRectF area = rect();
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->text);
    const bool logarithmic = m_chart.frame.logarithmic;
    const QString cost =
        (logarithmic ? tr("Monthly cost, %1 (log)") : tr("Monthly cost, %1")).arg(toQString(shownCurrencyName));
    const double top = area.top() - overPlot();
    painter.drawText(QRectF(area.left(), top, area.width(), 18), Qt::AlignLeft | Qt::AlignVCenter, cost);
    const QFontMetricsF metrics(painter.font());
    double note = area.left() + metrics.horizontalAdvance(cost) + noteGap;
    double room = mParentPlot->viewport().right() - m_cornerRoom - note;
    const QString nearest = toQString(m_chart.nearest);
    if (!nearest.isEmpty() && std::ranges::find(m_guesses, nearest, &GuessLabel::text) == m_guesses.end()) {
        const double wide = drawNearest(painter, nearest, QRectF(note, top - 2, room, 22)) + noteGap;
        note += wide;
        room -= wide;
        painter.setFont(textFont(chartTextSize));
    }
    painter.setPen(m_theme->muted);
    drawNote(painter, QRectF(note, top, room, 18));
    const double strip = area.bottom() + CheapestStrip::gap + CheapestStrip::height + CheapestStrip::names;
    painter.drawText(QRectF(area.left(), strip + 19, area.width(), 18), Qt::AlignRight | Qt::AlignVCenter,
                     logarithmic ? tr("Requests per month (log)") : tr("Requests per month"));
}

/// Where there is no room for all of it, what is pinned is said alone, if need be on a line of its own.
void BreakEvenDecoration::drawNote(QPainter& painter, const QRectF& room) const
{
    const QFontMetricsF metrics(painter.font());
    const auto fits = [&](const QString& text, const QRectF& place) {
        return metrics.horizontalAdvance(text) <= place.width();
    };
    const QString note = toQString(m_chart.note);
    const QString pinned = toQString(m_chart.pinnedNote);
    if (pinned.isEmpty() || fits(note, room)) {
        const QRectF area = room.adjusted(0, -3, 0, 3); // for two small lines
        if (room.width() > leastNote)
            paintLines(painter, area, fitText(note, painter.font(), area.size()));
        return;
    }
    if (fits(pinned, room)) {
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, pinned);
        return;
    }
    const QRectF area = rect();
    QRectF below(area.left(), room.bottom() - 2, area.width(), aboveHeight);
    for (const LabelAbove& label : m_above) // they stand in the same line
        below.setRight(std::min(below.right(), label.box.left() - nameGap));
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(pinned, Qt::ElideRight, below.width()));
}

void BreakEvenDecoration::drawVolumeLine(QPainter& painter) const
{
    const QRectF area = rect();
    const double x = std::round(mParentPlot->xAxis->coordToPixel(m_chart.volume)) + 0.5;
    if (!(x >= area.left() - 1 && x <= area.right() + 1))
        return;
    painter.setPen(QPen(m_theme->text, 1));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.setRenderHint(QPainter::Antialiasing, true);

    const QFont font = textFont(chartTextSize, QFont::DemiBold);
    const QString volume = toQString(Quantity::compactCount(m_chart.volume));
    const double width = textWidth(volume, font) + 24;
    QRectF handle(0, area.top() - 10, width, 20);
    handle.moveCenter({x, area.top()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->text);
    painter.drawRoundedRect(handle, 10, 10);
    painter.setPen(m_theme->surface);
    painter.setFont(font);
    painter.drawText(handle, Qt::AlignCenter, volume);
}

void BreakEvenDecoration::drawCrossings(QPainter& painter) const
{
    painter.setBrush(m_theme->surface);
    if (m_chart.ghostCrossing && !m_chart.ghosts.empty()) {
        const QPointF center = pixelOf(m_chart.ghostCrossing->volume, m_chart.ghostCrossing->cost);
        QColor faint = m_theme->look(m_chart.ghosts.back().option).color;
        faint.setAlphaF(ghostOpacity);
        painter.setPen(QPen(faint, 2));
        if (rect().contains(center))
            painter.drawEllipse(center, 5.5, 5.5);
    }
    for (const auto& crossing : m_chart.crossings) {
        const QPointF center = pixelOf(crossing.volume, crossing.cost);
        if (!rect().contains(center))
            continue;
        const double radius = crossing.settled ? 5.5 : 3.5;
        painter.setPen(QPen(m_theme->look(m_chart.focus).color, crossing.settled ? 2 : 1.5));
        painter.drawEllipse(center, radius, radius);
    }
}

void BreakEvenDecoration::drawCallout(QPainter& painter)
{
    m_callout.hide();
    const auto& callout = m_chart.callout;
    if (callout.title.empty())
        return;
    const auto main =
        std::find_if(m_chart.crossings.begin(), m_chart.crossings.end(), [](const auto& c) { return c.settled; });
    const auto& crossing = main == m_chart.crossings.end() ? m_chart.crossings.front() : *main;
    const QPointF anchor = pixelOf(crossing.volume, crossing.cost);
    if (!rect().contains(anchor))
        return;

    const Callout::Text text{toQString(callout.title), toQString(callout.text)};
    std::vector<QRectF> avoid = volumeAreas();
    std::ranges::copy(marks(), std::back_inserter(avoid));
    std::vector<QRectF> more = guessAreas();
    more.push_back(volumeAreas().back()); // the volume's name
    std::ranges::copy(NoteLayer::areasIn(*mParentPlot), std::back_inserter(more));
    std::ranges::copy(more, std::back_inserter(avoid));
    m_callout.paint(painter, *m_theme, text, anchor, rect(), m_curves, avoid, more);
}

std::vector<QRectF> BreakEvenDecoration::guessAreas() const
{
    std::vector<QRectF> areas;
    for (const GuessLabel& label : m_guesses)
        areas.push_back(label.box);
    for (const GuessMark& guess : m_chart.guesses) {
        const double x = mParentPlot->xAxis->coordToPixel(guess.volume);
        areas.emplace_back(x - guessFlag, rect().bottom() - 2 * guessFlag, 2 * guessFlag, 2 * guessFlag);
    }
    return areas;
}

std::vector<QRectF> BreakEvenDecoration::volumeAreas() const
{
    const double x = mParentPlot->xAxis->coordToPixel(m_chart.volume);
    return {{x - 2, rect().top() - 12, 4, rect().height() + 12}, {x - 40, rect().top() - 12, 80, 26}};
}

std::vector<QRectF> BreakEvenDecoration::marks() const
{
    std::vector<QRectF> areas;
    const auto add = [&](const BreakEvenChart::Crossing& crossing) {
        const QPointF center = pixelOf(crossing.volume, crossing.cost);
        if (rect().contains(center))
            areas.emplace_back(center.x() - ringRoom, center.y() - ringRoom, 2 * ringRoom, 2 * ringRoom);
    };
    for (const auto& crossing : m_chart.crossings)
        add(crossing);
    if (m_chart.ghostCrossing && !m_chart.ghosts.empty())
        add(*m_chart.ghostCrossing);
    return areas;
}

/// Before the callout, which has more places to go to.
void BreakEvenDecoration::placeGuesses()
{
    m_guesses.clear();
    if (m_chart.guesses.empty())
        return;
    std::vector<QRectF> taken = volumeAreas();
    std::ranges::copy(marks(), std::back_inserter(taken));
    std::ranges::copy(NoteLayer::areasIn(*mParentPlot), std::back_inserter(taken));
    m_guesses = placeGuessLabels(
        m_chart.guesses, toQString(m_chart.nearest), rect(),
        [this](double volume) { return mParentPlot->xAxis->coordToPixel(volume); }, m_curves, std::move(taken));
}

} // namespace breakeven
