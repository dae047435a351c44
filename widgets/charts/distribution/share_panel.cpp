// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/distribution/share_panel.h"

#include "core/inputs/format.h"
#include "widgets/charts/base/plot_axes.h"
#include "widgets/controls/wrapped_text.h"
#include "widgets/text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double nameHeight = 16;
constexpr double markGap = 5;
constexpr double narrowestTicks = 80; ///< axis on which two of them have room
constexpr double farthest = 60;       ///< from its line that a mark's name may stand …
constexpr double farthestOfBars = 90; ///< … and where it would stand on bars

/// The axis of shares, in percent.
class ShareTicks : public QCPAxisTicker {
protected:
    int getSubTickCount(double) override { return 0; }
    /// Labels are whole percents: 1, 2 or 5 times a power of ten is the same as it is said.
    double getTickStep(const QCPRange& range) override
    {
        const double least = range.size() / std::max(1, tickCount());
        const double decade = std::pow(10, std::floor(std::log10(least)));
        constexpr double almost = 1 - 1e-9;
        for (const double step : {decade, 2 * decade, 5 * decade})
            if (step >= least * almost)
                return step;
        return 10 * decade;
    }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        return toQString(Quantity::percent(tick));
    }
};

} // namespace

SharePanel::SharePanel(QCustomPlot& plot, QCPAxisRect& rect, TickLabels::Kind kind)
    : PlotDecoration(plot), m_rect(rect), m_value(*rect.axis(QCPAxis::atBottom)), m_share(*rect.axis(QCPAxis::atLeft))
{
    prepareAxis(m_value, kind);
    prepareAxis(m_share, kind);
    m_share.setTicker(QSharedPointer<ShareTicks>::create());
    m_value.setTickLabelPadding(8);
    m_share.setTickLabelPadding(8);
    m_value.grid()->setVisible(false);
}

void SharePanel::setTheme(const Theme& theme, Medium medium)
{
    PlotDecoration::setTheme(theme);
    styleAxis(m_value, theme, medium);
    styleAxis(m_share, theme, medium);
}

void SharePanel::setAxes(const DistributionChart::Panel& panel, double top, const Message& note)
{
    m_panel = panel;
    m_note = note;
    const Histogram& histogram = panel.histogram;
    const bool empty = histogram.bars.empty();
    Range values{empty ? 1000 : histogram.bars.front().from, empty ? 1e8 : histogram.bars.back().to};
    if (!panel.markName.empty()) // it is to be seen
        values = {std::min(values.low, panel.mark * 0.9), std::max(values.high, panel.mark * 1.1)};
    setAxis(m_value, values.low, values.high, histogram.logarithmic, area().width());
    setAxis(m_share, 0, top, false, area().height());
    m_share.ticker()->setTickCount(std::min(ticksWithin(m_share, area().height()), 5));
    m_value.setTickLabels(!empty && note.empty() && area().width() >= narrowestTicks);
    m_share.setTickLabels(note.empty());
    m_share.grid()->setVisible(note.empty());
}

/// That of the shares over their axis, that of the values under the end of theirs.
void SharePanel::drawAxisNames(QPainter& painter, const Message& shares) const
{
    if (hasNote())
        return;
    const QRectF plot = area();
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->muted);
    const QRectF over(plot.left(), plot.top() - nameHeight - 4, plot.width(), nameHeight);
    paintLines(painter, over, fitText(toQString(shares), textFont(chartTextSize), over.size()));
    painter.setFont(textFont(chartTextSize));
    if (m_panel.histogram.bars.empty())
        return;
    const QFont font = textFont(chartTextSize);
    if (!m_low)
        painter.drawText(QRectF(plot.left(), plot.bottom() + 25, plot.width(), nameHeight),
                         Qt::AlignRight | Qt::AlignVCenter, toQString(m_panel.axisName));
    else if (textWidth(toQString(shares), font) + markGap + textWidth(toQString(m_panel.axisName), font) <=
             over.width())
        painter.drawText(over, Qt::AlignRight | Qt::AlignVCenter, toQString(m_panel.axisName));
}

/// Beside the axes, unless a bar stands there.
double SharePanel::rightOfNames() const
{
    constexpr int besideBar = 10;
    const int margin = m_rect.margins().right();
    return area().right() + (m_panel.histogram.never > 0 ? std::min(margin, besideBar) : margin) - 2;
}

void SharePanel::drawMark(QPainter& painter, const std::vector<QRectF>& taken, const std::vector<QRectF>& bars) const
{
    if (m_panel.histogram.bars.empty() || !m_value.range().contains(m_panel.mark))
        return;
    const QRectF plot = area();
    const double x = std::round(m_value.coordToPixel(m_panel.mark)) - 0.5;
    painter.setPen(QPen(m_theme->text, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    if (!m_panel.markName.empty()) {
        const QString name = toQString(m_panel.markName);
        const double width = QFontMetricsF(textFont(chartTextSize, QFont::DemiBold)).horizontalAdvance(name);
        drawMarkName(painter, name, x, x + markGap + width + 6 <= rightOfNames(), true, taken, bars);
        return;
    }
    drawMarkName(painter, toQString(m_panel.below), x, false, false, taken, bars);
    drawMarkName(painter, toQString(m_panel.above), x, true, false, taken, bars);
}

/// Beside the line at the top; where something else stands, lower or at its other side, and only then farther from it.
/// On bars only where there is no other place.
void SharePanel::drawMarkName(QPainter& painter, const QString& name, double x, bool right, bool isOnEitherSide,
                              const std::vector<QRectF>& taken, const std::vector<QRectF>& bars) const
{
    const QRectF plot = area();
    const QFont font = textFont(chartTextSize, QFont::DemiBold);
    const double width = std::ceil(QFontMetricsF(font).horizontalAdvance(name)) + 4;
    QRectF box(right ? x + markGap : x - markGap - width, plot.top() + 1, width, nameHeight);
    const auto isFree = [&](const QRectF& place, bool ofBars) {
        const auto touches = [&](const QRectF& other) { return other.intersects(place); };
        return place.left() >= plot.left() && place.right() <= rightOfNames() && std::ranges::none_of(taken, touches) &&
               (!ofBars || std::ranges::none_of(bars, touches));
    };
    QRectF beyond = box; // at the other side, for a name that is of neither
    if (isOnEitherSide)
        beyond.moveLeft(right ? x - markGap - width : x + markGap);
    const auto findPlace = [&](bool ofBars) {
        for (double away = 0; away <= (ofBars ? farthestOfBars : farthest); away += nameHeight / 2)
            for (double down = 0; box.top() + down + nameHeight < plot.bottom(); down += nameHeight / 2)
                for (const bool onItsSide : {true, false}) {
                    const double along = right == onItsSide ? away : -away;
                    const QRectF place = (onItsSide ? box : beyond).translated(along, down);
                    if ((onItsSide || isOnEitherSide) && isFree(place, ofBars))
                        return place;
                }
        return QRectF();
    };
    const QRectF besideBars = findPlace(true);
    box = besideBars.isEmpty() ? findPlace(false) : besideBars;
    if (box.isEmpty())
        return;
    QColor ground = m_theme->surface;
    ground.setAlphaF(0.85F);
    painter.fillRect(box, ground);
    painter.setFont(font);
    painter.setPen(m_theme->text);
    painter.drawText(box, Qt::AlignCenter, name);
}

QPointF SharePanel::pixelOf(double value, double share) const
{
    return {m_value.coordToPixel(value), m_share.coordToPixel(share)};
}

} // namespace breakeven
