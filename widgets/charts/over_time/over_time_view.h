// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/over_time_chart.h"
#include "widgets/charts/base/plot_view.h"
#include "widgets/charts/curves/band_work.h"

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

    [[nodiscard]] const OverTimePlot& drawing() const { return *m_drawing; }
    [[nodiscard]] int fullHeight(int width, int plot) const override;

protected:
    void showTheme(const Theme& theme) override;
    void showNew() override;
    void settle() override;
    void showPresented() override;
    void draw() override;
    void hover(QPointF point) override;
    void click(QPointF point) override;
    void leave() override;
    [[nodiscard]] PlotStops stops() const override;

private:
    std::unique_ptr<OverTimePlot> m_drawing;
    ChartReadout* m_readout;
    double m_top = 1; ///< of the cash axis; during a drag it only grows, so as not to jump to and fro
    BandWork m_bands;
};

} // namespace breakeven
