// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/decision_map.h"
#include "widgets/charts/base/medium.h"
#include "widgets/charts/base/plot_decoration.h"

#include <vector>

namespace breakeven {

class MapRegions;

/// What stands on a decision map beside its axes: colors, names of regions, the line of equal cost, the current point,
/// the axes' names. The plot's axes are in fractions.
class MapDecoration : public PlotDecoration {
    Q_DECLARE_TR_FUNCTIONS(breakeven::MapDecoration)

public:
    MapDecoration(QCustomPlot& plot, Medium medium);

    void setMap(const DecisionMap& map);
    [[nodiscard]] const DecisionMap& map() const { return m_map; }
    /// Where the current point and its label stand.
    [[nodiscard]] QRectF here() const;

protected:
    void paint(QPainter& painter) override;

private:
    /// Cells of one option, the first row at the bottom.
    struct Area {
        Option option;
        QRect cells;
    };
    void findAreas();
    void drawAreas(QPainter& painter) const;
    void drawAxisNames(QPainter& painter) const;
    void drawLine(QPainter& painter) const;
    void drawLineLabel(QPainter& painter, const QRectF& box) const;
    void drawHere(QPainter& painter) const;
    void drawNames(QPainter& painter, const MapRegions& regions) const;
    void drawLeader(QPainter& painter, const QRectF& name, const QRectF& area) const;
    /// In pixels.
    [[nodiscard]] QRectF largestArea(Option option) const;
    [[nodiscard]] QRectF lineLabel() const;
    [[nodiscard]] QRectF hereLabel() const;
    [[nodiscard]] QPointF pixelOf(PlanePoint at) const;
    [[nodiscard]] QRectF fractionsOf(const QRectF& pixels) const;
    [[nodiscard]] QColor fill(Option option) const;

    QString m_here; ///< what stands at the current point
    DecisionMap m_map;
    std::vector<Area> m_areas;
};

} // namespace breakeven
