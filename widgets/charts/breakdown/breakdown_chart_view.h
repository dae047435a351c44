// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/plot_view.h"

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

    [[nodiscard]] const BreakdownPlot& drawing() const { return *m_drawing; }
    [[nodiscard]] int fullHeight(int width, int plot) const override;

protected:
    void showTheme(const Theme& theme) override;
    void showNew() override;
    void settle() override;
    void showPresented() override;
    void draw() override;
    [[nodiscard]] std::vector<NoteAxes> noteAxes() const override;
    void hover(QPointF point) override;
    void click(QPointF point) override;
    void leave() override;
    [[nodiscard]] PlotStops stops() const override;

private:
    std::unique_ptr<BreakdownPlot> m_drawing;
    double m_top = 1; ///< of the axis; during a drag it only grows, so as not to jump to and fro
};

} // namespace breakeven
