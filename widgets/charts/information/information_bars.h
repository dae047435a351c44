// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ranking/information_chart.h"
#include "widgets/charts/base/medium.h"
#include "widgets/charts/ranking/input_bars.h"
#include "widgets/controls/wrapped_text.h"

namespace breakeven {

/// What stands on the chart of what to find out, beside its axis: title, the answer in words, what one would take
/// without knowing more, and the bars with their labels and values, under that of everything, which is their ceiling.
class InformationBars : public InputBars {
public:
    InformationBars(QCustomPlot& plot, Medium medium) : InputBars(plot, 1), m_medium(medium) {}

    /// For a plot of that width.
    void setChart(const InformationChart& chart, int plotWidth);
    [[nodiscard]] QRectF bar(std::size_t bar) const override;

    /// Height of what stands above the bars, width of the labels beside them, and room for the values behind them.
    [[nodiscard]] int headerHeight() const;
    /// The same of a chart that is not set.
    [[nodiscard]] int headerHeight(const InformationChart& chart, int plotWidth) const;
    [[nodiscard]] int labelWidth(int plotWidth) const;
    [[nodiscard]] double markWidth() const;

    static constexpr int mostLines = 5;       ///< of words
    static constexpr int largestHeader = 138; ///< height, where words take three lines and the choice two

protected:
    void paint(QPainter& painter) override;

private:
    /// What stands above the bars, in lines.
    struct Header {
        WrappedText words;
        WrappedText choice;
    };
    [[nodiscard]] static Header headerOf(const InformationChart& chart, int plotWidth);
    [[nodiscard]] int heightOf(const Header& header) const;
    void drawHeader(QPainter& painter) const;
    void drawEverything(QPainter& painter) const;
    void drawRow(QPainter& painter, std::size_t bar) const;
    void drawLeft(QPainter& painter) const;
    void drawMark(QPainter& painter, const QRectF& row, const InformationBar& bar) const;
    [[nodiscard]] double xOf(double value) const;

    Medium m_medium;
    InformationChart m_chart;
    Header m_header;
};

} // namespace breakeven
