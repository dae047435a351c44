// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/distribution.h"
#include "widgets/charts/base/medium.h"

#include <array>

class QCPTextElement;
class QCustomPlot;

namespace breakeven {

struct Theme;
class DistributionPanel;

/// Draws the distribution of break-even and monthly saving into a QCustomPlot, one above the other, on screen and in a
/// picture alike.
class DistributionPlot {
public:
    DistributionPlot(QCustomPlot& plot, Medium medium);

    void setTheme(const Theme& theme);
    void show(const DistributionChart& chart);

private:
    QCustomPlot& m_plot;
    Medium m_medium;
    const Theme* m_theme;
    std::array<DistributionPanel*, 2> m_panels{}; // owned by the plot, as layerables
    QCPTextElement* m_key;                        // owned by the layout
};

} // namespace breakeven
