// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/qualitative/qualitative_layout.h"

namespace breakeven {

/// The right of the qualitative picture: the approaches in their weighted order, each with its mark, so that it is the
/// key to the scales as well, and below them the reason of the score that is pointed at.
class ApproachOrder : public PlotDecoration {
public:
    explicit ApproachOrder(QCustomPlot& plot) : PlotDecoration(plot) {}

    void show(const Qualitative& qualitative, const QualitativeLayout& layout);
    void mark(const QualitativeMarks& marks) { m_marks = marks; }

protected:
    void paint(QPainter& painter) override;

private:
    void drawRow(QPainter& painter, std::size_t index) const;
    void drawReadout(QPainter& painter) const;

    Qualitative m_qualitative;
    QualitativeLayout m_layout;
    QualitativeMarks m_marks;
};

} // namespace breakeven
