// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/over_time_chart.h"
#include "widgets/charts/background_work.h"
#include "widgets/charts/chart_view.h"

#include <memory>
#include <optional>
#include <vector>

class QCustomPlot;

namespace breakeven {

class ChartReadout;
class OverTimePlot;

/// Cumulative cash over the horizon on screen, with what every option has cost by a month under the pointer.
class OverTimeView : public ChartView {
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
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void hover(QPointF point);
    void redraw();
    void computeBands();

    QCustomPlot* m_plot;
    std::unique_ptr<OverTimePlot> m_drawing;
    ChartReadout* m_readout;
    std::optional<Evaluation> m_evaluation;
    BackgroundWork m_bandWork;
    std::vector<Band> m_bands; ///< the latest that were computed
    double m_top = 1;
    QPointF m_pressedAt;
};

} // namespace breakeven
