// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/plot_view.h"

#include <memory>

class QStackedLayout;

namespace breakeven {

class DistributionPlot;
class RangesHint;

/// How sure the answer is: the distribution of break-even and monthly saving, on screen.
class DistributionView : public PlotView {
    Q_OBJECT
public:
    explicit DistributionView(QWidget* parent = nullptr);
    ~DistributionView() override;

    [[nodiscard]] int fullHeight(int width, int plot) const override;

protected:
    void showTheme(const Theme& theme) override;
    void showNew() override { redraw(); }
    void settle() override {}
    void showPresented() override;
    void draw() override;
    [[nodiscard]] std::vector<NoteAxes> noteAxes() const override;
    [[nodiscard]] PlotStops stops() const override;
    void leave() override;

private:
    QStackedLayout* m_stack;
    RangesHint* m_hint;
    std::unique_ptr<DistributionPlot> m_drawing;
};

} // namespace breakeven
