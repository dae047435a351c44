// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sweep.h"

#include "core/model/evaluation.h"

#include <algorithm>

namespace breakeven {

namespace {

/// What the months' factors are made of; the volume only scales them.
constexpr std::array monthInputs{&Parameters::monthlyGrowth, &Parameters::apiPriceTrend, &Parameters::gpuPriceTrend,
                                 &Parameters::discountRate, &Parameters::horizonMonths};

void sumUp(std::vector<double>& cash)
{
    double sum = 0;
    for (double& paid : cash)
        paid = sum += paid;
}

} // namespace

Sweep::Sweep(const Scenario& scenario, std::vector<SweepAxis> axes) : m_scenario(scenario), m_axes(std::move(axes))
{
    m_monthsVary = false;
    for (const SweepAxis& axis : m_axes) {
        m_count *= axis.count;
        m_monthsVary = m_monthsVary ||
                       std::find(monthInputs.begin(), monthInputs.end(), axis.parameter->member) != monthInputs.end();
    }
    m_row.values.resize(m_axes.size());
    setMonths();
}

const SweepRow* Sweep::next()
{
    if (m_point == m_count)
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

/// Growth and trends are powers, too dear to be taken again at every point.
void Sweep::setMonths()
{
    Parameters unit = m_scenario.parameters;
    unit.volume = 1;
    fillMonths(unit, m_months);
    m_growth = m_months.volume;
}

void Sweep::evaluate()
{
    if (m_monthsVary)
        setMonths();
    const Parameters& p = m_scenario.parameters;
    for (std::size_t m = 0; m < m_growth.size(); ++m)
        m_months.volume[m] = p.volume * m_growth[m];

    const CostModel model = costModel(m_scenario);
    const OptionCosts& baseline = costsOf(model, m_scenario.baseline);
    fillCashFlow(baseline, p, m_months, m_baselineSums);
    sumUp(m_baselineSums);
    for (const OptionInfo& row : optionTable) {
        const OptionCosts& costs = costsOf(model, row.option);
        SweptOption& swept = m_row.options[static_cast<std::size_t>(row.option)];
        swept = {};
        swept.total = costs.total(p.volume);
        if (row.option == m_scenario.baseline)
            continue;
        const BreakEvenEnds ends = breakEvenEnds(costs, baseline);
        swept.firstVolume = ends.firstVolume;
        swept.settledVolume = ends.settledVolume;
        fillCashFlow(costs, p, m_months, m_sums);
        sumUp(m_sums);
        swept.paybackMonths = payback(m_sums, m_baselineSums).months;
    }
    m_row.cheapest = cheapestOption(model, m_scenario.shown, p.volume);
}

} // namespace breakeven
