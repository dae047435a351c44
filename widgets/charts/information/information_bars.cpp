// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/information/information_bars.h"

#include "widgets/charts/base/hatch.h"
#include "widgets/text.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr double wordsTop = 32;
constexpr double wordsLine = 18;
constexpr double headerGap = 8;
constexpr double choiceSwatch = 12;
constexpr int usualLines = 2; ///< have room on screen in any case, so that nothing jumps while a slider moves
constexpr int choiceLines = 2;

double linesHeight(const WrappedText& text)
{
    return wordsLine * static_cast<double>(text.lines.size());
}

QStringList labelsOf(const InformationChart& chart)
{
    QStringList labels;
    for (const InformationBar& bar : chart.bars)
        labels << toQString(bar.label);
    return labels;
}

std::vector<std::string> inputsOf(const InformationChart& chart)
{
    std::vector<std::string> ids;
    for (const InformationBar& bar : chart.bars)
        ids.emplace_back(bar.parameter->id);
    return ids;
}

} // namespace

void InformationBars::setChart(const InformationChart& chart, int plotWidth)
{
    m_chart = chart;
    m_header = headerOf(chart, plotWidth);
    setInputs(labelsOf(chart), inputsOf(chart));
}

InformationBars::Header InformationBars::headerOf(const InformationChart& chart, int plotWidth)
{
    const QFont font = textFont(chartTextSize);
    const double width = plotWidth - 2 * headerInset;
    return {wrapText(toQString(chart.words), font, width, mostLines),
            wrapText(toQString(chart.choice), font, width - choiceSwatch - markGap, choiceLines)};
}

int InformationBars::heightOf(const Header& header) const
{
    const double words = std::max(linesHeight(header.words), m_medium == Medium::Screen ? usualLines * wordsLine : 0);
    return static_cast<int>(wordsTop + words + headerGap + std::max(linesHeight(header.choice), wordsLine) + headerGap);
}

int InformationBars::headerHeight() const
{
    return heightOf(m_header);
}

int InformationBars::headerHeight(const InformationChart& chart, int plotWidth) const
{
    return heightOf(headerOf(chart, plotWidth));
}

int InformationBars::labelWidth(int plotWidth) const
{
    return InputBars::labelWidth(labelsOf(m_chart) << toQString(m_chart.everything.label), plotWidth);
}

double InformationBars::markWidth() const
{
    QStringList marks{toQString(m_chart.everything.mark)};
    for (const InformationBar& bar : m_chart.bars) // what changes nothing stands at the axis' start, before all others
        if (bar.value > 0)
            marks << toQString(bar.mark);
    return InputBars::markWidth(marks);
}

double InformationBars::xOf(double value) const
{
    return mParentPlot->xAxis->coordToPixel(value);
}

QRectF InformationBars::bar(std::size_t bar) const
{
    return barWithin(row(bar), xOf(0), xOf(m_chart.bars.at(bar).value));
}

void InformationBars::paint(QPainter& painter)
{
    if (m_chart.title.empty())
        return;
    drawTitle(painter, m_chart.title);
    if (m_chart.bars.empty()) {
        drawNote(painter, m_chart.note);
        return;
    }
    drawHeader(painter);
    drawAxisName(painter, m_chart.axisName);
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i)
        drawRow(painter, i);
    drawEverything(painter);
    drawLeft(painter);
}

/// The words, and below them the choice beside a choiceSwatch, since the bars have its color.
void InformationBars::drawHeader(QPainter& painter) const
{
    QRectF line(headerInset, wordsTop, mParentPlot->viewport().width() - 2 * headerInset, wordsLine);
    painter.setFont(m_header.words.font);
    painter.setPen(m_theme->text);
    for (const QString& words : m_header.words.lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, wordsLine);
    }
    line.moveTop(headerHeight() - headerGap - std::max(linesHeight(m_header.choice), wordsLine));
    const QColor& color = m_theme->look(m_chart.best).color;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRect(QRectF(line.left(), line.center().y() - choiceSwatch / 2, choiceSwatch, choiceSwatch));
    painter.setPen(m_theme->muted);
    line.setLeft(line.left() + choiceSwatch + markGap);
    for (const QString& words : m_header.choice.lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, wordsLine);
    }
}

void InformationBars::drawMark(QPainter& painter, const QRectF& row, const InformationBar& bar) const
{
    painter.setPen(bar.value > 0 ? m_theme->text : m_theme->muted);
    drawRightMark(painter, row, xOf(bar.value), toQString(bar.mark));
}

/// A hatch, since it is of another kind than the bars under it, and the line that none of them passes.
void InformationBars::drawEverything(QPainter& painter) const
{
    const InformationBar& everything = m_chart.everything;
    const QRectF above = rowAt(0);
    drawLabel(painter, above, toQString(everything.label), m_theme->text);
    drawMark(painter, above, everything);
    if (everything.value == 0)
        return;
    const double ceiling = xOf(everything.value);
    const QRectF bounds = barWithin(above, xOf(0), ceiling);
    paintHatch(painter, bounds, m_theme->muted, Hatch::Wide);
    painter.setPen(QPen(m_theme->muted, 1, Qt::DashLine));
    const double x = std::round(ceiling) - 0.5;
    painter.drawLine(QPointF(x, bounds.bottom()), QPointF(x, rowAt(count()).bottom()));
}

void InformationBars::drawRow(QPainter& painter, std::size_t index) const
{
    const InformationBar& shown = m_chart.bars[index];
    drawGround(painter, index);
    if (shown.value > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->look(m_chart.best).color);
        painter.drawRect(bar(index));
    }
    drawLabel(painter, index);
    drawMark(painter, row(index), shown);
}

/// How many inputs have no bar, under the labels.
void InformationBars::drawLeft(QPainter& painter) const
{
    painter.setFont(textFont(chartTextSize));
    painter.setPen(m_theme->muted);
    painter.drawText(QRectF(headerInset, rect().bottom() + 30, rect().right() / 2, 18),
                     Qt::AlignLeft | Qt::AlignVCenter, toQString(m_chart.left));
}

} // namespace breakeven
