// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sensitivity/tornado_bars.h"

#include "widgets/text.h"
#include "widgets/tints.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double valueGap = 6;  ///< between a bar and its values
constexpr double labelGap = 14; ///< between labels and the plot
constexpr double thickest = 24; ///< bar
constexpr double endSwatch = 12;
constexpr double leastMark = 44;   ///< room for values, so that it seldom changes while a slider moves
constexpr double mostLabels = 0.4; ///< of the plot's width, for labels

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

} // namespace

TornadoBars::TornadoBars(QCustomPlot& plot) : PlotDecoration(plot) {}

int TornadoBars::labelWidth(const TornadoChart& chart, int plotWidth)
{
    const QFontMetricsF metrics(textFont(chartTextSize, QFont::Medium));
    double widest = 0;
    for (const TornadoBar& bar : chart.bars)
        widest = std::max(widest, metrics.horizontalAdvance(toQString(bar.label)));
    return static_cast<int>(std::min(std::ceil(widest + labelGap + 12), mostLabels * plotWidth));
}

double TornadoBars::markWidth(const TornadoChart& chart, bool right)
{
    const QFontMetricsF metrics(textFont(chartTextSize));
    double widest = leastMark;
    for (const TornadoBar& bar : chart.bars)
        widest = std::max(widest, metrics.horizontalAdvance(toQString((right ? rightEnd(bar) : leftEnd(bar)).mark)));
    return std::ceil(widest + 2 * valueGap);
}

double TornadoBars::xOf(const std::optional<double>& figure) const
{
    return mParentPlot->xAxis->coordToPixel(figure.value_or(m_chart.axis.high));
}

QRectF TornadoBars::row(std::size_t bar) const
{
    const double pitch =
        std::clamp(rect().height() / static_cast<double>(std::max<std::size_t>(m_chart.bars.size(), 1)), 1.0,
                   static_cast<double>(largestRow));
    return {0, rect().top() + static_cast<double>(bar) * pitch, rect().right(), pitch};
}

QRectF TornadoBars::bar(std::size_t bar) const
{
    const TornadoBar& shown = m_chart.bars.at(bar);
    const std::array ends{xOf(shown.low.figure), xOf(shown.high.figure), xOf(m_chart.center)};
    const auto [left, right] = std::minmax_element(ends.begin(), ends.end());
    QRectF rect(QPointF(*left, 0), QPointF(*right, std::min(thickest, std::round(row(bar).height() * 0.62))));
    rect.moveTop(std::round(row(bar).center().y() - rect.height() / 2));
    return rect;
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
    drawHeader(painter);
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i)
        drawRow(painter, i);
    if (!m_chart.bars.empty()) {
        drawKey(painter);
        drawCenter(painter);
    }
}

void TornadoBars::drawHeader(QPainter& painter) const
{
    painter.setPen(m_theme->text);
    painter.setFont(textFont(chartTextSize + 1, QFont::DemiBold));
    painter.drawText(QRectF(12, 8, mParentPlot->viewport().width() - 24, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     toQString(m_chart.title));
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->muted);
    if (m_chart.bars.empty()) {
        painter.drawText(QRectF(12, 32, mParentPlot->viewport().width() - 24, 40),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, toQString(m_chart.note));
        return;
    }
    painter.drawText(QRectF(rect().left(), rect().bottom() + 30, rect().width(), 18), Qt::AlignRight | Qt::AlignVCenter,
                     toQString(m_chart.axisName));
}

/// Two swatches with their words, below the title.
void TornadoBars::drawKey(QPainter& painter) const
{
    painter.setFont(textFont(chartTextSize));
    double x = 12;
    for (const bool raised : {false, true}) {
        painter.setPen(QPen(m_theme->look(m_chart.option).color, 1));
        painter.setBrush(tint(raised));
        painter.drawRect(QRectF(x + 0.5, 36.5, endSwatch - 1, endSwatch - 1));
        const QString words = raised ? tr("input raised") : tr("input lowered");
        painter.setPen(m_theme->muted);
        painter.drawText(QRectF(x + endSwatch + valueGap, 33, 200, 18), Qt::AlignLeft | Qt::AlignVCenter, words);
        x += endSwatch + valueGap + painter.fontMetrics().horizontalAdvance(words) + 18;
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
    if (m_hovered == index) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->softAccent);
        painter.drawRoundedRect(band.adjusted(4, 0, 0, 0), 5, 5);
    }
    // The longer half first, since both may lie on the same side.
    const auto reach = [&](const TornadoEnd& end) { return std::abs(xOf(end.figure) - xOf(m_chart.center)); };
    const bool lowLast = reach(shown.low) < reach(shown.high);
    drawHalf(painter, bounds, lowLast ? shown.high : shown.low, lowLast);
    drawHalf(painter, bounds, lowLast ? shown.low : shown.high, !lowLast);

    const QFont labelFont = textFont(chartTextSize, QFont::Medium);
    const double labelRight = rect().left() - labelGap;
    painter.setFont(labelFont);
    painter.setPen(m_hovered == index ? m_theme->accent : m_theme->text);
    painter.drawText(QRectF(10, band.top(), labelRight - 10, band.height()), Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetricsF(labelFont).elidedText(toQString(shown.label), Qt::ElideRight, labelRight - 10));

    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->text);
    painter.drawText(QRectF(bounds.left() - valueGap - 300, band.top(), 300, band.height()),
                     Qt::AlignRight | Qt::AlignVCenter, toQString(leftEnd(shown).mark));
    painter.drawText(QRectF(bounds.right() + valueGap, band.top(), 300, band.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, toQString(rightEnd(shown).mark));
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
