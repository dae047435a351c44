// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sensitivity/tornado_bars.h"

#include "widgets/text.h"
#include "widgets/tints.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double endSwatch = 12;

bool isLowLeft(const TornadoBar& bar)
{
    return bar.low.figure && (!bar.high.figure || *bar.low.figure <= *bar.high.figure);
}

const TornadoEnd& leftEnd(const TornadoBar& bar)
{
    return isLowLeft(bar) ? bar.low : bar.high;
}

const TornadoEnd& rightEnd(const TornadoBar& bar)
{
    return isLowLeft(bar) ? bar.high : bar.low;
}

QStringList labelsOf(const TornadoChart& chart)
{
    QStringList labels;
    for (const TornadoBar& bar : chart.bars)
        labels << toQString(bar.label);
    return labels;
}

} // namespace

void TornadoBars::setChart(const TornadoChart& chart)
{
    m_chart = chart;
    setLabels(labelsOf(chart));
}

int TornadoBars::labelWidth(const TornadoChart& chart, int plotWidth)
{
    return InputBars::labelWidth(labelsOf(chart), plotWidth);
}

double TornadoBars::markWidth(const TornadoChart& chart, bool right)
{
    QStringList marks;
    for (const TornadoBar& bar : chart.bars)
        marks << toQString((right ? rightEnd(bar) : leftEnd(bar)).mark);
    return InputBars::markWidth(marks);
}

double TornadoBars::xOf(const std::optional<double>& figure) const
{
    return mParentPlot->xAxis->coordToPixel(figure.value_or(m_chart.axis.high));
}

QRectF TornadoBars::bar(std::size_t bar) const
{
    const TornadoBar& shown = m_chart.bars.at(bar);
    const std::array ends{xOf(shown.low.figure), xOf(shown.high.figure), xOf(m_chart.center)};
    const auto [left, right] = std::minmax_element(ends.begin(), ends.end());
    return barWithin(row(bar), *left, *right);
}

QColor TornadoBars::tint(bool raised) const
{
    const QColor& color = m_theme->look(m_chart.option).color;
    return raised ? color : mixed(m_theme->surface, color, 0.28);
}

void TornadoBars::paint(QPainter& painter)
{
    if (m_chart.title.empty())
        return;
    drawTitle(painter, m_chart.title);
    if (m_chart.bars.empty())
        drawNote(painter, m_chart.note);
    else
        drawAxisName(painter, m_chart.axisName);
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i)
        drawRow(painter, i);
    if (!m_chart.bars.empty()) {
        drawKey(painter);
        drawCenter(painter);
    }
}

/// Two swatches with their words, below the title.
void TornadoBars::drawKey(QPainter& painter) const
{
    painter.setFont(textFont(chartTextSize));
    double x = headerInset;
    for (const bool raised : {false, true}) {
        painter.setPen(QPen(m_theme->look(m_chart.option).color, 1));
        painter.setBrush(tint(raised));
        painter.drawRect(QRectF(x + 0.5, 36.5, endSwatch - 1, endSwatch - 1));
        const QString words = raised ? tr("input raised") : tr("input lowered");
        painter.setPen(m_theme->muted);
        painter.drawText(QRectF(x + endSwatch + markGap, 33, 200, 18), Qt::AlignLeft | Qt::AlignVCenter, words);
        x += endSwatch + markGap + painter.fontMetrics().horizontalAdvance(words) + 18;
    }
}

void TornadoBars::drawCenter(QPainter& painter) const
{
    const double x = std::round(xOf(m_chart.center)) + 0.5;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(m_theme->text, 1));
    painter.drawLine(QPointF(x, rect().top() - 4), QPointF(x, rect().bottom()));
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setFont(textFont(chartTextSize, QFont::DemiBold));
    const QString words = tr("now: %1").arg(toQString(m_chart.centerText));
    const double width = painter.fontMetrics().horizontalAdvance(words) + 2;
    QRectF box(x - width / 2, rect().top() - 23, width, 18);
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, rect().right() - width)));
    painter.drawText(box, Qt::AlignCenter, words);
}

void TornadoBars::drawRow(QPainter& painter, std::size_t index) const
{
    const TornadoBar& shown = m_chart.bars[index];
    const QRectF band = row(index);
    const QRectF bounds = bar(index);
    drawGround(painter, index);
    // The longer half first, since both may lie on the same side.
    const auto reach = [&](const TornadoEnd& end) { return std::abs(xOf(end.figure) - xOf(m_chart.center)); };
    const bool lowLast = reach(shown.low) < reach(shown.high);
    drawHalf(painter, bounds, lowLast ? shown.high : shown.low, lowLast);
    drawHalf(painter, bounds, lowLast ? shown.low : shown.high, !lowLast);

    drawLabel(painter, index);
    painter.setPen(m_theme->text);
    drawLeftMark(painter, band, bounds.left(), toQString(leftEnd(shown).mark));
    drawRightMark(painter, band, bounds.right(), toQString(rightEnd(shown).mark));
}

/// From the figure as it is to what one end makes of it; towards what does not exist it fades.
void TornadoBars::drawHalf(QPainter& painter, const QRectF& within, const TornadoEnd& end, bool raised) const
{
    const double center = xOf(m_chart.center);
    const double x = xOf(end.figure);
    const QRectF half =
        QRectF(QPointF(std::min(x, center), within.top()), QPointF(std::max(x, center), within.bottom()));
    if (half.width() < 0.5)
        return;
    QColor line = m_theme->look(m_chart.option).color;
    if (end.figure && m_chart.center) {
        painter.setPen(QPen(line, 1));
        painter.setBrush(tint(raised));
        painter.drawRect(half.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    QLinearGradient fade(half.right() - std::min(half.width(), 48.0), 0, half.right(), 0);
    QColor clear = tint(raised);
    fade.setColorAt(0, clear);
    clear.setAlphaF(0);
    fade.setColorAt(1, clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fade);
    painter.drawRect(half);
    QLinearGradient edge(fade.start(), fade.finalStop());
    edge.setColorAt(0, line);
    line.setAlphaF(0);
    edge.setColorAt(1, line);
    painter.setPen(QPen(QBrush(edge), 1));
    painter.drawLine(QPointF(half.left(), half.top() + 0.5), QPointF(half.right(), half.top() + 0.5));
    painter.drawLine(QPointF(half.left(), half.bottom() - 0.5), QPointF(half.right(), half.bottom() - 0.5));
    painter.drawLine(QPointF(half.left() + 0.5, half.top()), QPointF(half.left() + 0.5, half.bottom()));
}

} // namespace breakeven
