// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/traffic.h"

#include <QWidget>

class QCustomPlot;
class QCPGraph;

namespace breakeven {

struct Theme;

/// Traffic over time as a small filled chart, steps of a minute, an hour or a day. Follows the palette's brightness.
class TrafficPlot : public QWidget {
    Q_OBJECT
public:
    explicit TrafficPlot(QWidget* parent = nullptr);

    void setTraffic(const Traffic& traffic);
    [[nodiscard]] QSize sizeHint() const override { return {560, 220}; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setTheme();
    void draw();
    [[nodiscard]] QStringList labelFormats(double seconds, int ticks) const;
    void label(const QString& format, int ticks);

    QCustomPlot* m_plot;
    QCPGraph* m_graph; // owned by the plot
    TrafficSeries m_series;
    bool m_relative = false;
};

} // namespace breakeven
