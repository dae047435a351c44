// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ranking/input_bars.h"

#include "widgets/controls/wrapped_text.h"
#include "widgets/measured_text.h"
#include "widgets/text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double labelGap = 14; ///< between labels and the plot
constexpr double thickest = 24; ///< bar
constexpr double ofHighRow = 0.42;
constexpr double ofRow = 0.62;     ///< that a bar takes where rows are low
constexpr double leastMark = 44;   ///< room for values, so that it seldom changes while a slider moves
constexpr double mostLabels = 0.46; ///< of the plot's width, for labels
constexpr double longMark = 300;
constexpr double zeroGap = 4; ///< between the line at zero and what stands beside it

double widestOf(const QStringList& texts, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString& text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

QFont inputLabelFont()
{
    return textFont(chartTextSize, QFont::Medium);
}

} // namespace

InputBars::InputBars(QCustomPlot& plot, std::size_t rowsAbove) : PlotDecoration(plot), m_rowsAbove(rowsAbove) {}

void InputBars::setInputs(QStringList labels, std::vector<std::string> ids)
{
    m_labels = std::move(labels);
    m_inputs = std::move(ids);
}

int InputBars::labelWidth(const QStringList& labels, int plotWidth)
{
    return static_cast<int>(
        std::min(std::ceil(widestOf(labels, inputLabelFont()) + labelGap + headerInset), mostLabels * plotWidth));
}

double InputBars::markWidth(const QStringList& marks)
{
    return std::ceil(std::max(leastMark, widestOf(marks, textFont(chartTextSize))) + 2 * markGap);
}

QRectF InputBars::rowAt(std::size_t place) const
{
    const auto rows = static_cast<double>(std::max<std::size_t>(m_rowsAbove + count(), 1));
    const double most = rect().height() > rect().width() ? 2 * largestRow : largestRow; // else a page stays half empty
    const double pitch = std::clamp(rect().height() / rows, 1.0, most);
    return {0, rect().top() + static_cast<double>(place) * pitch, rect().right(), pitch};
}

QRectF InputBars::barWithin(const QRectF& row, double left, double right)
{
    QRectF bar(QPointF(left, 0), QPointF(right, std::min(std::max(thickest, row.height() * ofHighRow),
                                                         std::round(row.height() * ofRow))));
    bar.moveTop(std::round(row.center().y() - bar.height() / 2));
    return bar;
}

void InputBars::drawTitle(QPainter& painter, const Message& title) const
{
    painter.setPen(m_theme->text);
    painter.setFont(textFont(chartTextSize + 1, QFont::DemiBold));
    painter.drawText(QRectF(headerInset, 8, mParentPlot->viewport().width() - 2 * headerInset, 20),
                     Qt::AlignLeft | Qt::AlignVCenter, toQString(title));
}

void InputBars::drawNote(QPainter& painter, const Message& note) const
{
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->muted);
    painter.drawText(QRectF(headerInset, 32, mParentPlot->viewport().width() - 2 * headerInset, 40),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, toQString(note));
}

void InputBars::drawAxisName(QPainter& painter, const Message& name) const
{
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->muted);
    painter.drawText(QRectF(rect().left(), rect().bottom() + 30, rect().width(), 18), Qt::AlignRight | Qt::AlignVCenter,
                     toQString(name));
}

void InputBars::drawGround(QPainter& painter, std::size_t bar) const
{
    if (m_hovered != bar)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->softAccent);
    painter.drawRoundedRect(row(bar).adjusted(4, 0, 0, 0), 5, 5);
}

void InputBars::drawLabel(QPainter& painter, std::size_t bar) const
{
    drawLabel(painter, row(bar), m_labels[static_cast<qsizetype>(bar)],
              m_hovered == bar ? m_theme->accent : m_theme->text);
}

void InputBars::drawLabel(QPainter& painter, const QRectF& row, const QString& label, const QColor& color) const
{
    constexpr double left = 10;
    const double width = rect().left() - labelGap - left;
    painter.setPen(color);
    const QRectF area(left, row.top(), width, row.height());
    paintLines(painter, area, fitText(label, inputLabelFont(), area.size()), Qt::AlignRight);
}

std::optional<double> InputBars::zeroLine() const
{
    const QCPAxis& axis = *mParentPlot->xAxis;
    if (axis.scaleType() == QCPAxis::stLogarithmic || !axis.range().contains(0))
        return std::nullopt;
    return axis.coordToPixel(0);
}

void InputBars::drawLeftMark(QPainter& painter, const QRectF& row, double left, const QString& mark) const
{
    const double width = std::ceil(textWidth(mark, textFont(chartTextSize)));
    double right = left - markGap;
    if (const auto zero = zeroLine(); zero && right > *zero - zeroGap && right - width < *zero + zeroGap)
        right = *zero - zeroGap;
    drawMark(painter, row, right - width, mark);
}

void InputBars::drawRightMark(QPainter& painter, const QRectF& row, double right, const QString& mark) const
{
    const double width = std::ceil(textWidth(mark, textFont(chartTextSize)));
    double left = right + markGap;
    if (const auto zero = zeroLine(); zero && left < *zero + zeroGap && left + width > *zero - zeroGap)
        left = *zero + zeroGap;
    drawMark(painter, row, left, mark);
}

void InputBars::drawMark(QPainter& painter, const QRectF& row, double left, const QString& mark)
{
    painter.setFont(textFont(chartTextSize));
    painter.drawText(QRectF(left, row.top(), longMark, row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, mark);
}

} // namespace breakeven
