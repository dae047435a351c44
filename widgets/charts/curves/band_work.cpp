// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/band_work.h"

#include <utility>

namespace breakeven {

namespace {

bool isSameQuestion(const Scenario& a, const Scenario& b)
{
    return a.focus == b.focus && a.baseline == b.baseline && a.parameters.horizonMonths == b.parameters.horizonMonths;
}

} // namespace

void BandWork::follow(const SharedEvaluation& evaluation, std::function<std::vector<Band>(const Evaluation&)> compute,
                      std::function<void()> arrived)
{
    if (evaluation->scenario.ranges.empty()) {
        m_work.drop();
        m_latest.clear();
        return;
    }
    if (m_of && !isSameQuestion(m_of->scenario, evaluation->scenario))
        m_latest.clear();
    m_work.start([this, evaluation, compute = std::move(compute),
                  arrived = std::move(arrived)](const std::stop_token&) -> BackgroundWork::Show {
        return [this, evaluation, bands = compute(*evaluation), arrived] {
            m_of = evaluation;
            m_latest = bands;
            arrived();
        };
    });
}

} // namespace breakeven
