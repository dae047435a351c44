// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evaluation.h"

#include "core/model/break_even/break_even_search.h"
#include "core/model/cheapest_option.h"
#include "core/model/equality.h"

#include <algorithm>

namespace breakeven {

double Evaluation::monthlySaving() const
{
    return difference(baseline().total, focus().total);
}

bool Evaluation::showsAll() const
{
    return visibleOptions(scenario) == allOptions;
}

std::optional<Option> Evaluation::cheaperNotShown() const
{
    const OptionSet visible = visibleOptions(scenario);
    std::optional<Option> found;
    for (const Option option : enumerators<Option>)
        if (!visible.contains(option) && (!found || of(option).total < of(*found).total))
            found = option;
    const auto isLess = [&](Option option) {
        return !visible.contains(option) || difference(of(option).total, of(*found).total) > 0;
    };
    return found && std::ranges::all_of(enumerators<Option>, isLess) ? found : std::nullopt;
}

Evaluation evaluate(const Scenario& scenario)
{
    return evaluate(scenario, costModel(scenario));
}

Evaluation evaluate(const Scenario& scenario, const CostModel& model)
{
    const Parameters& p = scenario.parameters;
    Evaluation result{.scenario = scenario, .model = model, .options = {}, .spread = {}};

    const Months monthly = months(p);
    const OptionCosts& baseline = costsOf(result.model, scenario.baseline);
    const std::vector<double> baselineCash = cashFlow(baseline, p, monthly);
    const std::vector<double> baselineSums = cumulative(baselineCash);

    for (const OptionInfo& row : optionTable) {
        const OptionCosts& costs = costsOf(result.model, row.option);
        OptionResult& option = result.options[row.option];
        option.monthly = costs.monthly(p.volume);
        option.total = option.monthly.total();
        option.costPerRequest = option.total / p.volume;
        option.accuracy = costs.accuracy;
        if (costs.accuracy > 0)
            option.costPerCorrectAnswer = option.costPerRequest / costs.accuracy;
        if (costs.billing == GpuBilling::AlwaysOn)
            option.fleet = fleetUse(costs.fleet, p.volume);
        if (row.option != scenario.baseline)
            option.breakEven = breakEven(costs, baseline);
        option.overTime = overTime(costs, {baseline, baselineCash, baselineSums}, p, monthly);
    }
    if (!scenario.ranges.empty())
        result.spread = optionSpread(Draws(scenario, {scenario.focus}), scenario.focus, scenario.baseline);
    result.cheapest = cheapestOption(result.model, scenario.shown, p.volume);
    return result;
}

} // namespace breakeven
