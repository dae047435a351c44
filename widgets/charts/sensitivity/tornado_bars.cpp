// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sensitivity/tornado_bars.h"

#include "widgets/charts/base/hatch.h"
#include "widgets/text.h"
#include "widgets/tints.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

constexpr double endSwatch = 12;
constexpr double keyTop = 31;
constexpr double keyLine = 18;
constexpr double keyGap = 18;
constexpr double centerRoom = 35; ///< for the words over the line

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

std::vector<std::string> inputsOf(const TornadoChart& chart)
{
    std::vector<std::string> ids;
    for (const TornadoBar& bar : chart.bars)
        ids.emplace_back(bar.parameter->id);
    return ids;
}

} // namespace

void TornadoBars::setChart(const TornadoChart& chart)
{
    m_chart = chart;
    setInputs(labelsOf(chart), inputsOf(chart));
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

QColor TornadoBars::tint(Fill fill) const
{
    const QColor& color = m_theme->look(m_chart.option).color;
    return fill == Fill::Lowered ? mixed(m_theme->surface, color, 0.28) : color;
}

void TornadoBars::paintFill(QPainter& painter, const QRectF& box, Fill fill) const
{
    const QColor& line = m_theme->look(m_chart.option).color;
    if (fill == Fill::FromZero) {
        paintHatch(painter, box, line, Hatch::Dense);
        return;
    }
    painter.setPen(QPen(line, 1));
    painter.setBrush(tint(fill));
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
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

/// Swatches with their words, in as many lines as they need.
std::vector<TornadoBars::KeyEntry> TornadoBars::placedKey(const TornadoChart& chart, int plotWidth)
{
    const QFontMetricsF metrics(textFont(chartTextSize));
    std::vector<KeyEntry> key;
    QPointF at;
    for (const auto& [fill, words] :
         {std::pair{Fill::Lowered, chart.lowered}, {Fill::Raised, chart.raised}, {Fill::FromZero, chart.fromZero}}) {
        if (words.empty())
            continue;
        const QString text = toQString(words);
        const double width = endSwatch + markGap + std::ceil(metrics.horizontalAdvance(text));
        if (at.x() > 0 && at.x() + width > plotWidth - 2 * headerInset)
            at = {0, at.y() + keyLine};
        key.push_back({fill, text, at});
        at.rx() += width + keyGap;
    }
    return key;
}

int TornadoBars::headerHeight(const TornadoChart& chart, int plotWidth)
{
    const std::vector<KeyEntry> key = placedKey(chart, plotWidth);
    return static_cast<int>(keyTop + (key.empty() ? 0 : key.back().at.y()) + keyLine + centerRoom);
}

void TornadoBars::drawKey(QPainter& painter) const
{
    painter.setFont(textFont(chartTextSize));
    for (const KeyEntry& entry : placedKey(m_chart, mParentPlot->viewport().width())) {
        const QPointF at = entry.at + QPointF(headerInset, keyTop);
        paintFill(painter, QRectF(at + QPointF(0, 3), QSizeF(endSwatch, endSwatch)), entry.fill);
        painter.setPen(m_theme->muted);
        painter.drawText(QRectF(at.x() + endSwatch + markGap, at.y(), mParentPlot->viewport().width(), keyLine),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.words);
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
    const Fill raised = shown.fromZero ? Fill::FromZero : Fill::Raised;
    drawHalf(painter, bounds, lowLast ? shown.high : shown.low, lowLast ? raised : Fill::Lowered);
    drawHalf(painter, bounds, lowLast ? shown.low : shown.high, lowLast ? Fill::Lowered : raised);

    drawLabel(painter, index);
    painter.setPen(m_theme->text);
    drawLeftMark(painter, band, bounds.left(), toQString(leftEnd(shown).mark));
    drawRightMark(painter, band, bounds.right(), toQString(rightEnd(shown).mark));
}

/// From the figure as it is to what one end makes of it; towards what does not exist it fades.
void TornadoBars::drawHalf(QPainter& painter, const QRectF& within, const TornadoEnd& end, Fill fill) const
{
    const double center = xOf(m_chart.center);
    const double x = xOf(end.figure);
    const QRectF half =
        QRectF(QPointF(std::min(x, center), within.top()), QPointF(std::max(x, center), within.bottom()));
    if (half.width() < 0.5)
        return;
    QColor line = m_theme->look(m_chart.option).color;
    if (end.figure && m_chart.center) {
        paintFill(painter, half, fill);
        return;
    }
    QLinearGradient fade(half.right() - std::min(half.width(), 48.0), 0, half.right(), 0);
    QColor clear = tint(fill);
    fade.setColorAt(0, clear);
    clear.setAlphaF(0);
    fade.setColorAt(1, clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fade);
    if (fill == Fill::FromZero) // its hatch ends where the others begin to fade
        paintHatch(painter, half.adjusted(0, 0, fade.start().x() - half.right(), 0), line, Hatch::Dense);
    else
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
