// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/shared_evaluation.h"
#include "widgets/charts/base/background_work.h"

#include <functional>
#include <vector>

namespace breakeven {

/// The bands of a chart, which take longer than its curves: those are drawn at once, with the latest bands that are
/// there, unless those are of another question: another focus, baseline or horizon.
class BandWork {
public:
    /// Runs `compute` on another thread, and calls `arrived` once its bands are the latest; at once no bands for a
    /// scenario without ranges, and then `arrived` is not called.
    void follow(const SharedEvaluation& evaluation, std::function<std::vector<Band>(const Evaluation&)> compute,
                std::function<void()> arrived);
    [[nodiscard]] const std::vector<Band>& latest() const { return m_latest; }

private:
    SharedEvaluation m_of; ///< that the latest were computed for
    std::vector<Band> m_latest;
    BackgroundWork m_work; ///< the last member, so that it ends first
};

} // namespace breakeven
