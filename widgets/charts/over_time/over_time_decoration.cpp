// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/over_time/over_time_decoration.h"

#include "core/inputs/row_labels.h"
#include "widgets/charts/notes/note_layer.h"
#include "widgets/controls/wrapped_text.h"
#include "widgets/measured_text.h"
#include "widgets/text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

using Kind = OverTimeChart::StepKind;

constexpr int figureSize = 18;
constexpr double ringRoom = 8;    ///< around a ring's middle
constexpr double noteGap = 12;    ///< between what the bands are and the axis' name
constexpr double figuresGap = 22; ///< between their baseline and the axis' name

QString axisName()
{
    return OverTimeDecoration::tr("Cumulative cash, %1").arg(toQString(shownCurrencyName));
}

void paintEventMark(QPainter& painter, Kind kind, QPointF center, double radius)
{
    if (kind == Kind::Retraining)
        painter.drawEllipse(center, radius, radius);
    else
        painter.drawRect(QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius));
}

} // namespace

OverTimeDecoration::OverTimeDecoration(QCustomPlot& plot) : PlotDecoration(plot) {}

void OverTimeDecoration::setChart(const OverTimeChart& chart)
{
    m_chart = chart;
    std::vector<CurveLabel> labels;
    for (const auto& series : chart.series)
        labels.push_back({static_cast<int>(series.option), toQString(nameOf(series.option)),
                          m_theme->look(series.option).color, pixelOf(chart.horizon, series.cash.back()).y(),
                          series.heavy});
    m_labels.place(std::move(labels), rect());
}

std::optional<Option> OverTimeDecoration::labelAt(QPointF point) const
{
    const auto curve = m_labels.at(point);
    return curve ? std::optional(enumerators<Option>[*curve]) : std::nullopt;
}

void OverTimeDecoration::paint(QPainter& painter)
{
    if (m_chart.series.empty())
        return;
    drawFigures(painter);
    drawAxisNames(painter);
    drawStepKey(painter);
    drawSteps(painter);
    drawRings(painter);
    drawCallout(painter);
    m_labels.draw(painter);
}

double OverTimeDecoration::namesTop() const
{
    constexpr double usual = 32;
    constexpr double dense = 28;
    return rect().top() - (m_dense ? dense : usual);
}

void OverTimeDecoration::drawFigures(QPainter& painter) const
{
    const QFont large = textFont(figureSize, QFont::DemiBold);
    const QFont small = textFont(chartTextSize);
    double x = rect().left();
    const double base = namesTop() - (m_dense ? figuresGap / 2 : figuresGap);
    for (const auto& figure : m_chart.figures) {
        const QString value = toQString(figure.value);
        const QString caption = toQString(figure.caption);
        painter.setFont(large);
        painter.setPen(m_theme->text);
        painter.drawText(QPointF(x, base), value);
        x += textWidth(value, large) + 6;
        painter.setFont(small);
        painter.setPen(m_theme->muted);
        const double room = mParentPlot->viewport().right() - x;
        const WrappedText fitted = fitText(caption, small, QSizeF(room, chartTextSize));
        painter.setFont(fitted.font);
        painter.drawText(QPointF(x, base), fitted.lines.value(0));
        x += textWidth(caption, small) + 28;
    }
}

void OverTimeDecoration::drawAxisNames(QPainter& painter) const
{
    const QRectF area = rect();
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->text);
    painter.drawText(QRectF(area.left(), namesTop(), area.width(), 18), Qt::AlignLeft | Qt::AlignVCenter, axisName());
    painter.setPen(m_theme->muted);
    painter.drawText(QRectF(area.left(), area.bottom() + 26, area.width(), 18), Qt::AlignRight | Qt::AlignVCenter,
                     tr("Months"));
    const QString note = toQString(m_chart.bandNote);
    if (textWidth(note, painter.font()) + noteGap + textWidth(tr("Months"), painter.font()) <= area.width())
        painter.drawText(QRectF(area.left(), area.bottom() + 26, area.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                         note);
}

/// Which mark is which, at the right over the plot, where nothing else is said.
void OverTimeDecoration::drawStepKey(QPainter& painter) const
{
    const QFontMetricsF metrics(textFont(chartTextSize));
    const QRectF area = rect();
    double right = area.right();
    for (const Kind kind : {Kind::Hardware, Kind::Retraining}) {
        if (std::none_of(m_chart.steps.begin(), m_chart.steps.end(),
                         [&](const OverTimeChart::Step& step) { return step.kind == kind; }))
            continue;
        const QString name = kind == Kind::Retraining ? tr("retraining") : tr("hardware bought");
        const double left = right - metrics.horizontalAdvance(name);
        if (left < area.left() + metrics.horizontalAdvance(axisName()) + 40)
            return;
        painter.setPen(m_theme->muted);
        painter.drawText(QRectF(left, namesTop(), right - left + 4, 18), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->muted);
        paintEventMark(painter, kind, {left - 9, namesTop() + 9}, 3);
        right = left - 28;
    }
}

void OverTimeDecoration::drawSteps(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(rect().adjusted(0, 0, 4, 4));
    const double month = rect().width() / std::max(1, m_chart.horizon);
    const double largest = std::max(1.25, 0.2 * month); // marks of every month do not grow together into a line
    for (const auto& step : m_chart.steps) {
        const QColor color = m_theme->look(step.option).color;
        const QPointF end = pixelOf(step.month, step.cash);
        painter.setPen(QPen(color, 1));
        painter.drawLine(pixelOf(step.month, step.cash - step.amount), end);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        paintEventMark(painter, step.kind, end, std::min(largest, isHeavy(step.option) ? 3 : 2.25));
    }
    painter.restore();
}

void OverTimeDecoration::drawRings(QPainter& painter) const
{
    painter.setBrush(m_theme->surface);
    for (const auto& ring : m_chart.rings) {
        const double radius = ring.forGood ? 5.5 : 3.5;
        painter.setPen(QPen(m_theme->look(m_chart.focus).color, ring.forGood ? 2 : 1.5));
        painter.drawEllipse(pixelOf(ring.month, ring.cash), radius, radius);
    }
}

std::vector<QRectF> OverTimeDecoration::marks() const
{
    std::vector<QRectF> places;
    for (const auto& ring : m_chart.rings) {
        QRectF place(0, 0, 2 * ringRoom, 2 * ringRoom);
        place.moveCenter(pixelOf(ring.month, ring.cash));
        places.push_back(place);
    }
    return places;
}

void OverTimeDecoration::drawCallout(QPainter& painter)
{
    const QPointF anchor = pixelOf(m_chart.callout.month, m_chart.callout.cash);
    const Callout::Text text{toQString(m_chart.callout.title), toQString(m_chart.callout.text)};
    std::vector<QPolygonF> curves;
    for (const auto& series : m_chart.series) {
        QPolygonF& points = curves.emplace_back();
        for (std::size_t m = 0; m < series.cash.size(); ++m)
            points.append(pixelOf(static_cast<double>(m), series.cash[m]));
    }
    const std::vector<QRectF> notes = NoteLayer::areasIn(*mParentPlot);
    m_callout.paint(painter, *m_theme, text, anchor, rect(), curves, notes, notes);
}

} // namespace breakeven
