// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/tornado.h"
#include "widgets/charts/base/plot_view.h"

#include <memory>
#include <optional>

class QScrollArea;

namespace breakeven {

class SegmentedControl;
class TornadoPlot;

/// The tornado on screen: which inputs move a figure of the focus most. A click on a bar goes to its input. Its axis
/// only grows while something is dragged, and nothing is computed while it is hidden.
class SensitivityView : public PlotView {
    Q_OBJECT
public:
    explicit SensitivityView(QWidget* parent = nullptr);
    ~SensitivityView() override;

    void setTheme(const Theme& theme) override;
    void tell(ViewRequest& request) const override { request.allInputs = m_all; }
    /// Bars for all inputs that have an effect, not just for the strongest.
    void setShowsAll(bool all);

    [[nodiscard]] const TornadoChart& chart() const { return m_chart; }
    /// A bar within the plot, which is called "sensitivity_plot".
    [[nodiscard]] QRectF barRect(std::size_t bar) const;

signals:
    void figureChosen(breakeven::Figure figure);
    void parameterChosen(const breakeven::Parameter& parameter);

protected:
    void showNew() override;
    void settle() override;
    void draw() override;
    void hover(QPointF point) override;
    void click(QPointF point) override;
    void leave() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void mark(std::optional<std::size_t> bar);
    void followMark(const Parameter* parameter);
    void describe();
    void press(int key);
    [[nodiscard]] std::optional<std::size_t> barAt(QPointF point) const;

    SegmentedControl* m_figure;
    SegmentedControl* m_extent;
    QScrollArea* m_scroll;
    std::unique_ptr<TornadoPlot> m_drawing;
    TornadoChart m_chart;
    bool m_all = false;
    std::optional<std::size_t> m_marked; ///< under the pointer, or reached by the arrow keys
};

} // namespace breakeven
