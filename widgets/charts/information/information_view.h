// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ranking/information_chart.h"
#include "widgets/charts/base/background_work.h"
#include "widgets/charts/ranking/input_bars_view.h"

#include <memory>

class QStackedLayout;

namespace breakeven {

class InformationPlot;
class RangesHint;

/// What to find out before deciding, on screen: all inputs with ranges. The bars are computed on a thread of their own,
/// since that takes longer than a frame; until they are there, the latest stand. Their axis only grows while something
/// is dragged, and nothing is computed while it is hidden.
class InformationView : public InputBarsView {
    Q_OBJECT
public:
    explicit InformationView(QWidget* parent = nullptr);
    ~InformationView() override;

    [[nodiscard]] int fullHeight(int width, int plot) const override;
    /// The latest bars that are there.
    [[nodiscard]] const InformationChart& chart() const { return m_chart; }

protected:
    void showTheme(const Theme& theme) override;
    void showNew() override;
    void settle() override;
    void showPresented() override;
    void draw() override;
    [[nodiscard]] InputBarsPlot& drawing() const override;
    [[nodiscard]] std::size_t barCount() const override { return m_chart.bars.size(); }
    [[nodiscard]] const Parameter& parameterOf(std::size_t bar) const override { return *m_chart.bars[bar].parameter; }
    [[nodiscard]] Message exactOf(std::size_t bar) const override { return m_chart.bars[bar].exact; }

private:
    void take(const InformationChart& chart);

    QStackedLayout* m_stack;
    RangesHint* m_hint;
    std::unique_ptr<InformationPlot> m_drawing;
    InformationChart m_chart;
    Range m_axis{};        ///< that is shown, which holds the chart's
    BackgroundWork m_work; ///< the last member, so that it ends first
};

} // namespace breakeven
