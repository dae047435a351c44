// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/distribution/distribution_panel.h"

#include "core/inputs/format.h"
#include "widgets/measured_text.h"
#include "widgets/text.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double neverWidth = 40;
constexpr double neverGap = 16; ///< between the axis' end and the bar that stands beyond any number
constexpr double headroom = 18; ///< pixels over the tallest bar, for its name
constexpr double betweenTitleAndText = 12;
constexpr int leastText = 10; ///< pixels, where a line has little room

QFont titleFont()
{
    return textFont(chartTextSize, QFont::DemiBold);
}

} // namespace

DistributionPanel::DistributionPanel(QCustomPlot& plot, QCPAxisRect& rect, TickLabels::Kind kind)
    : SharePanel(plot, rect, kind)
{
}

void DistributionPanel::setPanel(const DistributionChart::Panel& panel, const QColor& below, const QColor& above,
                                 const Message& shares, const Message& note)
{
    m_below = below;
    m_above = above;
    m_shares = shares;
    setAxes(panel, 1, note);
    const double height = area().height();
    if (note.empty() && tallest() > 0)
        setAxes(panel, tallest() * height / std::max(1.0, height - headroom), note);
}

double DistributionPanel::tallest() const
{
    double most = panel().histogram.never;
    for (const auto& bar : panel().histogram.bars)
        most = std::max(most, bar.share);
    return most;
}

double DistributionPanel::heightOf(double share) const
{
    return area().bottom() - shares().coordToPixel(share);
}

void DistributionPanel::paint(QPainter& painter)
{
    drawTitle(painter);
    if (hasNote())
        return;
    drawAxisNames(painter, m_shares);
    drawBars(painter);
    drawNever(painter);
    std::vector<QRectF> bars;
    bars.reserve(panel().histogram.bars.size());
    for (const auto& bar : panel().histogram.bars)
        bars.push_back(barRect(bar));
    drawMark(painter, {tallestName()}, bars);
    nameTallest(painter);
}

double DistributionPanel::lineWidth(const DistributionChart::Panel& panel)
{
    return textWidth(toQString(panel.title), titleFont()) + betweenTitleAndText +
           textWidth(toQString(panel.text), textFont(chartTextSize));
}

/// Over both panels, which stand beside each other.
void DistributionPanel::drawTitle(QPainter& painter) const
{
    const double left = area().left() - sharesWidth + m_edge;
    QRectF line(left, area().top() - headingHeight() + 1, mParentPlot->viewport().right() - left, lineHeight);
    const QString title = toQString(panel().title);
    painter.setFont(titleFont());
    painter.setPen(m_theme->text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (m_inOneLine)
        line.setLeft(left + textWidth(title, titleFont()) + betweenTitleAndText);
    else
        line.translate(0, lineHeight);
    const QString text = toQString(panel().text);
    QFont font = textFont(chartTextSize);
    for (int pixels = chartTextSize; pixels > leastText && textWidth(text, font) > line.width();)
        font = textFont(--pixels);
    painter.setFont(font);
    painter.setPen(m_theme->muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (hasNote())
        painter.drawText(
            QRectF(area().left(), area().top(), mParentPlot->viewport().right() - area().left(), area().height()),
            Qt::AlignCenter | Qt::TextWordWrap, toQString(note()));
}

QRectF DistributionPanel::barRect(const Histogram::Bar& bar) const
{
    const double left = std::round(values().coordToPixel(bar.from));
    const double right = std::round(values().coordToPixel(bar.to));
    const double height = heightOf(bar.share);
    return {left, area().bottom() - height, std::max(1.0, right - left - 1), height};
}

void DistributionPanel::drawBars(QPainter& painter) const
{
    const QRectF plot = area();
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto& bar : panel().histogram.bars) {
        painter.fillRect(barRect(bar), bar.from < 0 && !panel().histogram.logarithmic ? m_below : m_above);
    }
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), m_theme->groove);
    painter.setRenderHint(QPainter::Antialiasing, true);
}

QRectF DistributionPanel::tallestName() const
{
    const auto& bars = panel().histogram.bars;
    const auto most =
        std::max_element(bars.begin(), bars.end(), [](const auto& a, const auto& b) { return a.share < b.share; });
    if (most == bars.end())
        return {};
    const double middle = (values().coordToPixel(most->from) + values().coordToPixel(most->to)) / 2;
    QRectF box(0, area().bottom() - heightOf(most->share) - 17, 44, 16);
    box.moveLeft(std::clamp(middle - box.width() / 2, area().left(), std::max(area().left(), area().right() - 44)));
    if (const double mark = values().coordToPixel(panel().mark); mark > box.left() && mark < box.right()) {
        if (middle < mark) // on its bar's side of the line
            box.moveRight(std::max(mark - 3, area().left() + box.width()));
        else
            box.moveLeft(mark + 3);
    }
    return box;
}

void DistributionPanel::nameTallest(QPainter& painter) const
{
    const QRectF box = tallestName();
    if (box.isEmpty())
        return;
    double most = 0;
    for (const auto& bar : panel().histogram.bars)
        most = std::max(most, bar.share);
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->text);
    painter.drawText(box, Qt::AlignCenter, toQString(Quantity::percent(most)));
}

/// Beyond the axis, since it is larger than any number.
void DistributionPanel::drawNever(QPainter& painter) const
{
    const double share = panel().histogram.never;
    if (!(share > 0))
        return;
    const QRectF plot = area();
    const double height = heightOf(share);
    const QRectF bar(plot.right() + neverGap, plot.bottom() - height, neverWidth, height);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(bar, m_below);
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->muted);
    const QRectF under(bar.center().x() - 30, plot.bottom() + 6, 60, 18);
    painter.drawText(under, Qt::AlignHCenter | Qt::AlignVCenter, tr("never"));
    painter.setPen(m_theme->text);
    painter.drawText(QRectF(bar.center().x() - 30, bar.top() - 17, 60, 16), Qt::AlignCenter,
                     toQString(Quantity::percent(share)));
}

} // namespace breakeven
