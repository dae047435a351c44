// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/over_time_chart.h"
#include "widgets/charts/band_work.h"
#include "widgets/charts/plot_view.h"

#include <memory>
#include <optional>

namespace breakeven {

class ChartReadout;
class OverTimePlot;

/// Cumulative cash over the horizon on screen, with what every option has cost by a month under the pointer.
class OverTimeView : public PlotView {
    Q_OBJECT
public:
    explicit OverTimeView(QWidget* parent = nullptr);
    ~OverTimeView() override;

    void setTheme(const Theme& theme) override;
    /// While a drag goes on the cash axis only grows, so that it does not jump to and fro under the lines.
    void setEvaluation(const Evaluation& evaluation, bool settled) override;
    [[nodiscard]] const OverTimePlot& drawing() const { return *m_drawing; }

signals:
    void focusChosen(breakeven::Option option);

protected:
    void draw() override;
    void hover(QPointF point) override;
    void click(QPointF point) override;
    void leave() override;

private:
    std::unique_ptr<OverTimePlot> m_drawing;
    ChartReadout* m_readout;
    std::optional<Evaluation> m_evaluation;
    double m_top = 1;
    BandWork m_bands;
};

} // namespace breakeven
