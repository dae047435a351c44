// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/distribution.h"
#include "widgets/charts/base/medium.h"
#include "widgets/charts/base/plot_decoration.h"
#include "widgets/charts/base/tick_labels.h"

#include <vector>

namespace breakeven {

/// What the bars and the rising line of a distribution share: an axis rect with a value axis and one of shares, both
/// with their names, and the value that the others are held against.
class SharePanel : public PlotDecoration {
public:
    void setTheme(const Theme& theme, Medium medium);
    /// There is nothing to show but that.
    [[nodiscard]] bool hasNote() const { return !m_note.empty(); }
    [[nodiscard]] QCPAxisRect& axes() const { return m_rect; }
    /// Whether the plot is to be as high as it can be: then the name of the value axis stands over it, where there is
    /// room beside that of the shares; the title says it as well.
    void setLow(bool low) { m_low = low; }
    [[nodiscard]] int footingHeight() const { return m_low ? lowFooting : footing; }

    [[nodiscard]] QPointF pixelOf(double value, double share) const;

    // Around the axes, in pixels.
    static constexpr int heading = 54;     ///< above: title, percentiles and the name of the axis of shares
    static constexpr int footing = 42;     ///< below: labels and name of the value axis
    static constexpr int lowFooting = 24;  ///< the same without a name
    static constexpr int sharesWidth = 56; ///< at the left

protected:
    SharePanel(QCustomPlot& plot, QCPAxisRect& rect, TickLabels::Kind kind);

    /// Both axes for the values of a panel; `top` is the largest share.
    void setAxes(const DistributionChart::Panel& panel, double top, const Message& note);
    void drawAxisNames(QPainter& painter, const Message& shares) const;
    /// The value that the others are held against, named beside its line off `taken`, and off `bars` where
    /// there is a place.
    void drawMark(QPainter& painter, const std::vector<QRectF>& taken, const std::vector<QRectF>& bars = {}) const;
    [[nodiscard]] const DistributionChart::Panel& panel() const { return m_panel; }
    [[nodiscard]] const Message& note() const { return m_note; }
    /// The plot within its axes.
    [[nodiscard]] QRectF area() const { return m_rect.rect(); }
    [[nodiscard]] QCPAxis& values() const { return m_value; }
    [[nodiscard]] QCPAxis& shares() const { return m_share; }

private:
    [[nodiscard]] double rightOfNames() const;
    void drawMarkName(QPainter& painter, const QString& name, double x, bool right, bool isOnEitherSide,
                      const std::vector<QRectF>& taken, const std::vector<QRectF>& bars) const;

    QCPAxisRect& m_rect;
    QCPAxis& m_value;
    QCPAxis& m_share;
    DistributionChart::Panel m_panel;
    Message m_note;
    bool m_low = false;
};

} // namespace breakeven
