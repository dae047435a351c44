// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/qualitative/qualitative_layout.h"

namespace breakeven {

/// The left of the qualitative picture, and what is above and below it: a scale a quality with a dot an approach, its
/// weight, the title and the notes.
class QualityScales : public PlotDecoration {
    Q_DECLARE_TR_FUNCTIONS(breakeven::QualityScales)

public:
    explicit QualityScales(QCustomPlot& plot) : PlotDecoration(plot) {}

    void show(const Qualitative& qualitative, const QualitativeLayout& layout);
    void mark(const QualitativeMarks& marks) { m_marks = marks; }

protected:
    void paint(QPainter& painter) override;

private:
    void drawText(QPainter& painter) const;
    void drawRow(QPainter& painter, const QualityInfo& row) const;
    void drawScale(QPainter& painter, const QualityInfo& row) const;
    void drawProfile(QPainter& painter, Approach approach) const;
    void drawDot(QPainter& painter, const QualityDot& dot) const;

    Qualitative m_qualitative;
    QualitativeLayout m_layout;
    QualitativeMarks m_marks;
};

} // namespace breakeven
