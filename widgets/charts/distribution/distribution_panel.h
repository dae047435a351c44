// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/distribution/share_panel.h"

namespace breakeven {

/// One histogram, and a bar of its own for "never", in an axis rect, under the title of both of a figure's panels.
class DistributionPanel : public SharePanel {
    Q_DECLARE_TR_FUNCTIONS(breakeven::DistributionPanel)

public:
    DistributionPanel(QCustomPlot& plot, QCPAxisRect& rect, TickLabels::Kind kind);

    /// `below` and `above` are the colors of bars under and over zero; `shares` names their axis.
    void setPanel(const DistributionChart::Panel& panel, const QColor& below, const QColor& above,
                  const Message& shares, const Message& note);

    static constexpr int neverRoom = 76; ///< at the right of the axes

    /// The width of title and percentiles in one line.
    [[nodiscard]] static double lineWidth(const DistributionChart::Panel& panel);
    void setInOneLine(bool inOneLine) { m_inOneLine = inOneLine; }
    /// How far from the plot's edge both begin.
    void setTextEdge(int edge) { m_edge = edge; }
    /// What stands over the axes.
    [[nodiscard]] int headingHeight() const { return heading - (m_inOneLine ? lineHeight : 0); }

protected:
    void paint(QPainter& painter) override;

private:
    [[nodiscard]] QRectF barRect(const Histogram::Bar& bar) const;
    void drawBars(QPainter& painter) const;
    void drawNever(QPainter& painter) const;
    void drawTitle(QPainter& painter) const;
    [[nodiscard]] QRectF tallestName() const;
    void nameTallest(QPainter& painter) const;
    [[nodiscard]] double tallest() const;
    [[nodiscard]] double heightOf(double share) const;

    static constexpr int lineHeight = 17;

    bool m_inOneLine = false;
    int m_edge = 0;
    QColor m_below;
    QColor m_above;
    Message m_shares;
};

} // namespace breakeven
