// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/distribution/share_panel.h"

namespace breakeven {

/// The rising line of a distribution: the share of cases up to each value, with rings at the percentiles.
class CumulativePanel : public SharePanel {
public:
    CumulativePanel(QCustomPlot& plot, QCPAxisRect& rect, TickLabels::Kind kind) : SharePanel(plot, rect, kind) {}

    /// `shares` names their axis.
    void setPanel(const DistributionChart::Panel& panel, const Message& shares, const Message& note);

protected:
    void paint(QPainter& painter) override;

private:
    [[nodiscard]] QPolygonF line() const;
    [[nodiscard]] std::vector<QRectF> alongLine() const;
    void drawLine(QPainter& painter) const;
    void drawRings(QPainter& painter) const;

    Message m_shares;
};

} // namespace breakeven
