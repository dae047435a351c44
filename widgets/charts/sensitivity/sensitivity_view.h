// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/ranking/tornado.h"
#include "widgets/charts/ranking/input_bars_view.h"

#include <memory>

namespace breakeven {

class SegmentedControl;
class TornadoPlot;

/// The tornado on screen: which inputs move a figure of the focus most. Its axis only grows while something is dragged,
/// and nothing is computed while it is hidden.
class SensitivityView : public InputBarsView {
    Q_OBJECT
public:
    explicit SensitivityView(QWidget* parent = nullptr);
    ~SensitivityView() override;

    void tell(ViewRequest& request) const override { request.allInputs = m_all; }
    [[nodiscard]] int fullHeight(int width, int plot) const override;
    /// Bars for all inputs that have an effect, not just for the strongest.
    void setShowsAll(bool all);

    [[nodiscard]] const TornadoChart& chart() const { return m_chart; }

signals:
    void figureChosen(breakeven::Figure figure);

protected:
    void showTheme(const Theme& theme) override;
    void showNew() override;
    void settle() override;
    void draw() override;
    [[nodiscard]] InputBarsPlot& drawing() const override;
    [[nodiscard]] std::size_t barCount() const override { return m_chart.bars.size(); }
    [[nodiscard]] const Parameter& parameterOf(std::size_t bar) const override { return *m_chart.bars[bar].parameter; }
    [[nodiscard]] Message exactOf(std::size_t bar) const override { return m_chart.bars[bar].exact; }

private:
    void describe();

    SegmentedControl* m_figure;
    SegmentedControl* m_extent;
    std::unique_ptr<TornadoPlot> m_drawing;
    TornadoChart m_chart;
    bool m_all = false;
};

} // namespace breakeven
