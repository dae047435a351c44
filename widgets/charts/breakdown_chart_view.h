// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evaluation.h"
#include "widgets/charts/plot_view.h"

#include <memory>
#include <optional>

namespace breakeven {

class BreakdownPlot;

/// What each option's cost is made of on screen; a click on a bar chooses the focus.
class BreakdownChartView : public PlotView {
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
    void draw() override;
    void hover(QPointF point) override;
    void click(QPointF point) override;
    void leave() override;

private:
    void describe();

    std::unique_ptr<BreakdownPlot> m_drawing;
    std::optional<Evaluation> m_evaluation;
    double m_top = 1;
};

} // namespace breakeven
