// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sweep.h"

#include "core/analysis/evaluation.h"
#include "core/model/break_even/break_even_search.h"
#include "core/model/cheapest_option.h"

#include <utility>

namespace breakeven {

SweepRows allRows(const std::vector<SweepAxis>& axes)
{
    std::uint64_t count = 1;
    for (const SweepAxis& axis : axes)
        count *= axis.count;
    return {1, count};
}

Sweep::Sweep(Scenario scenario, std::vector<SweepAxis> axes, SweepRows rows)
    : m_scenario(std::move(scenario)), m_axes(std::move(axes)), m_point(rows.first - 1), m_end(rows.last)
{
    m_row.values.resize(m_axes.size());
}

const SweepRow* Sweep::next()
{
    if (m_point == m_end)
        return nullptr;
    std::uint64_t rest = m_point++;
    for (std::size_t i = m_axes.size(); i-- > 0;) {
        const SweepAxis& axis = m_axes[i];
        m_row.values[i] = axis.at(rest % axis.count);
        m_scenario.parameters.*axis.parameter->member = m_row.values[i];
        rest /= axis.count;
    }
    evaluate();
    return &m_row;
}

void Sweep::evaluate()
{
    const Parameters& p = m_scenario.parameters;
    const Months& months = m_months.of(p);
    const CostModel model = costModel(m_scenario);
    const OptionCosts& baseline = costsOf(model, m_scenario.baseline);
    fillCashFlow(baseline, p, months, m_baselineSums);
    sumUp(m_baselineSums);
    for (const OptionInfo& row : optionTable) {
        const OptionCosts& costs = costsOf(model, row.option);
        SweptOption& swept = m_row.options[row.option];
        swept = {};
        swept.total = costs.total(p.volume);
        if (row.option == m_scenario.baseline)
            continue;
        const BreakEvenEnds ends = breakEvenEnds(costs, baseline);
        swept.firstVolume = ends.firstVolume;
        swept.settledVolume = ends.settledVolume;
        fillCashFlow(costs, p, months, m_sums);
        sumUp(m_sums);
        swept.paybackMonths = payback(m_sums, m_baselineSums).months;
    }
    m_row.cheapest = cheapestOption(model, m_scenario.shown, p.volume);
}

} // namespace breakeven
