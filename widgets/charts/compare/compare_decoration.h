// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/comparison_chart.h"
#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/curves/curve_labels.h"

namespace breakeven {

/// What stands on a comparison's chart beside curves and axes: labels, marks and their key, the axes' names, and in a
/// picture the table.
class CompareDecoration : public PlotDecoration {
    Q_DECLARE_TR_FUNCTIONS(breakeven::CompareDecoration)

public:
    explicit CompareDecoration(QCustomPlot& plot);

    void setChart(const ComparisonChart& chart);
    /// A table in that part of the plot; none if it is empty.
    void setTable(const Comparison& comparison, const QRectF& area);

protected:
    void paint(QPainter& painter) override;

private:
    void drawAxisNames(QPainter& painter) const;
    /// Of the axis of costs.
    [[nodiscard]] QString costName() const;
    void drawKey(QPainter& painter) const;
    void drawMarks(QPainter& painter) const;
    void drawMark(QPainter& painter, bool breakEven, QPointF center, QColor color) const;

    ComparisonChart m_chart;
    CurveLabels m_labels;
    Comparison m_table;
    QRectF m_tableArea;
};

} // namespace breakeven
