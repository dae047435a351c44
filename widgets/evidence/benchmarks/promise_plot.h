// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/benchmarks/promise/latency_chart.h"

#include <QWidget>

class QCustomPlot;
class QCPGraph;

namespace breakeven {

struct Theme;
class PromiseDecoration;

/// Output tokens a second over a wait: a dot for each load level, the frontier, and the promise as a line that is
/// dragged, or moved with the arrow keys. Follows the palette's brightness.
class PromisePlot : public QWidget {
    Q_OBJECT

public:
    explicit PromisePlot(WaitKind wait, QWidget* parent = nullptr);

    /// `names` are those of the points, and what the pointer over a dot says.
    void setChart(const LatencyChart& chart, const QStringList& names);
    [[nodiscard]] QSize sizeHint() const override { return {420, 300}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 220}; }

    /// Where the line stands, in pixels; far outside where nothing is promised.
    [[nodiscard]] int linePixel() const;
    /// Where a dot of the chart stands.
    [[nodiscard]] QPoint dotPixel(std::size_t dot) const;

signals:
    /// The line was moved: so many milliseconds are promised.
    void promiseMoved(double milliseconds);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setTheme();
    void draw();
    void moveTo(double milliseconds);
    [[nodiscard]] bool isAtLine(QPoint place) const;
    [[nodiscard]] double waitAt(int x) const; ///< within the axis

    QCustomPlot* m_plot;
    QCPGraph* m_frontier; // owned by the plot, and so is the decoration
    PromiseDecoration* m_decoration;
    LatencyChart m_chart;
    QStringList m_names;
    Range m_waits{1, 1000}; ///< that the axis shows
    bool m_drags = false;
};

} // namespace breakeven
