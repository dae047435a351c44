// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/uncertainty/uncertainty.h"
#include "widgets/charts/base/background_work.h"

#include <functional>
#include <vector>

namespace breakeven {

/// The bands of a chart, which take longer than its curves: those are drawn at once, with the latest bands that are
/// there, unless those are of another question: another focus, baseline or horizon.
class BandWork {
public:
    /// Computes the scenario's bands on another thread, and calls `arrived` once they are the latest; at once no bands
    /// for a scenario without ranges, and then `arrived` is not called.
    void follow(const Scenario& scenario, std::function<std::vector<Band>(const Scenario&)> compute,
                std::function<void()> arrived);
    [[nodiscard]] const std::vector<Band>& latest() const { return m_latest; }

private:
    Scenario m_of; ///< that the latest were computed for
    std::vector<Band> m_latest;
    BackgroundWork m_work; ///< the last member, so that it ends first
};

} // namespace breakeven
