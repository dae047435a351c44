// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/map_chart.h"
#include "widgets/charts/base/plot_view.h"

#include <memory>
#include <optional>

class QBoxLayout;

namespace breakeven {

class ChartReadout;
class ChoiceBox;
class MapPlot;
class MapRefiner;

/// The decision map on screen: two inputs of choice as a plane of the cheapest options, coarse at once and fine after a
/// moment of rest. Costs under the pointer; a click takes both values over.
class MapView : public PlotView {
    Q_OBJECT
public:
    explicit MapView(QWidget* parent = nullptr);
    ~MapView() override;

    /// What is shown now.
    [[nodiscard]] const DecisionMap& map() const { return m_map; }
    /// The plot itself, within the widget named decision_map_plot.
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] int fullHeight(int width, int plot) const override;

signals:
    void axesChosen(const breakeven::Parameter& x, const breakeven::Parameter& y);
    /// Values of both axes, rounded as a hand would.
    void pointChosen(double x, double y);

protected:
    void showTheme(const Theme& theme) override;
    void showNew() override;
    void settle() override;
    void draw() override;
    [[nodiscard]] std::vector<NoteAxes> noteAxes() const override;
    void hover(QPointF point) override;
    void click(QPointF point) override;
    void leave() override;
    [[nodiscard]] PlotStops stops() const override;
    bool event(QEvent* event) override;

private:
    void addChoice(QBoxLayout& choices, ChoiceBox* box, const QString& label, const QString& name);
    void chooseAxes(bool alongX);
    void display(const DecisionMap& map);
    void refine();
    [[nodiscard]] PlanePoint valuesAt(QPointF point) const;

    ChoiceBox* m_x;
    ChoiceBox* m_y;
    std::unique_ptr<MapPlot> m_drawing;
    ChartReadout* m_readout;
    MapRefiner* m_refiner;
    MapAxes m_axes;    ///< those of the scenario's analyses
    DecisionMap m_map; ///< without cells before the first
};

} // namespace breakeven
