// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluation.h"
#include "widgets/charts/chart_view.h"

#include <memory>
#include <optional>

class QCustomPlot;

namespace breakeven {

class BreakdownPlot;

/// What each option's cost is made of on screen; a click on a bar chooses the focus.
class BreakdownChartView : public ChartView {
    Q_OBJECT
public:
    explicit BreakdownChartView(QWidget* parent = nullptr);
    ~BreakdownChartView() override;

    void setTheme(const Theme& theme) override;
    /// While a drag goes on the axis only grows, so that it does not jump to and fro under the bars.
    void setEvaluation(const Evaluation& evaluation, bool settled) override;
    [[nodiscard]] const BreakdownPlot& drawing() const { return *m_drawing; }

signals:
    void focusChosen(breakeven::Option option);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void hover(QPoint point);
    void describe();
    void redraw();

    QCustomPlot* m_plot;
    std::unique_ptr<BreakdownPlot> m_drawing;
    std::optional<Evaluation> m_evaluation;
    double m_top = 1;
    QPointF m_pressedAt;
};

} // namespace breakeven
