// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves/band_work.h"

#include <utility>

namespace breakeven {

void BandWork::follow(const Scenario& scenario, std::function<std::vector<Band>(const Scenario&)> compute,
                      std::function<void()> arrived)
{
    if (scenario.ranges.empty()) {
        m_work.drop();
        m_latest.clear();
        return;
    }
    if (scenario.focus != m_of.focus || scenario.baseline != m_of.baseline ||
        scenario.parameters.horizonMonths != m_of.parameters.horizonMonths)
        m_latest.clear();
    m_work.start([this, scenario, compute = std::move(compute),
                  arrived = std::move(arrived)](const std::stop_token&) -> BackgroundWork::Show {
        return [this, scenario, bands = compute(scenario), arrived] {
            m_of = scenario;
            m_latest = bands;
            arrived();
        };
    });
}

} // namespace breakeven
