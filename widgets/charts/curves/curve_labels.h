// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace breakeven {

/// A curve's name at its right end.
struct CurveLabel {
    int curve; ///< the caller's number for it
    QString text;
    QColor color;
    double y; ///< of its middle: wanted first, then where it stands
    bool heavy;
    int beyond = 0; ///< of a curve that is not seen: −1 above the plot, 1 below it
};

/// Names beside the plot that push each other apart.
class CurveLabels {
public:
    /// One label a curve at its right end, so that none covers another and all stay beside the plot, in the curves'
    /// order also where they end above or below it; a `y` that is no number stands at the bottom.
    void place(std::vector<CurveLabel> labels, const QRectF& plot);
    [[nodiscard]] const std::vector<CurveLabel>& all() const { return m_labels; }
    /// The curve whose label is under the point.
    [[nodiscard]] std::optional<int> at(QPointF point) const;
    void draw(QPainter& painter) const;

    static constexpr double gap = 10; ///< between plot and label
    /// Width that a label of this text takes at the right of the plot.
    [[nodiscard]] static int widthFor(const QString& text);

private:
    void drawArrow(QPainter& painter, const CurveLabel& label) const;

    std::vector<CurveLabel> m_labels;
    QRectF m_plot;
};

} // namespace breakeven
