// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/distribution.h"
#include "widgets/charts/base/medium.h"
#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/base/tick_labels.h"

namespace breakeven {

/// One histogram with its rising line and a bar of its own for "never", in an axis rect.
class DistributionPanel : public PlotDecoration {
    Q_DECLARE_TR_FUNCTIONS(breakeven::DistributionPanel)

public:
    DistributionPanel(QCustomPlot& plot, QCPAxisRect& rect, TickLabels::Kind kind);

    void setTheme(const Theme& theme, Medium medium);
    /// `below` and `above` are the colors of bars under and over zero.
    void setPanel(const DistributionChart::Panel& panel, const QColor& below, const QColor& above, const Message& note);

protected:
    void paint(QPainter& painter) override;

private:
    void drawBars(QPainter& painter) const;
    void nameTallest(QPainter& painter) const;
    void drawNever(QPainter& painter) const;
    void drawCumulative(QPainter& painter) const;
    void drawTitle(QPainter& painter) const;
    [[nodiscard]] double heightOf(double share) const;

    QCPAxisRect& m_rect;
    QCPAxis& m_value;
    QCPAxis& m_share;
    DistributionChart::Panel m_panel;
    QColor m_below;
    QColor m_above;
    Message m_note;
};

} // namespace breakeven
