// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figure_of.h"

#include "core/model/break_even/break_even_search.h"
#include "core/model/cost_model.h"
#include "core/model/equality.h"
#include "core/model/over_time.h"

#include <cmath>

namespace breakeven {

namespace {

FigureValue savingOver(double baseline, double option)
{
    return {difference(baseline, option), std::abs(baseline) + std::abs(option)};
}

FigureValue figureOrNever(std::optional<double> value)
{
    return {value, std::abs(value.value_or(0))};
}

} // namespace

FigureValue figureOf(const Scenario& scenario, Option option, Figure figure)
{
    const Parameters& p = scenario.parameters;
    const OptionCosts costs = optionCosts(scenario, option);
    const OptionCosts baseline = optionCosts(scenario, scenario.baseline);
    if (figure == Figure::MonthlySaving)
        return savingOver(baseline.total(p.volume), costs.total(p.volume));
    if (figure == Figure::SettledVolume)
        return figureOrNever(breakEvenEnds(costs, baseline).settledVolume);

    const Months monthly = months(p);
    const std::vector<double> own = cumulative(cashFlow(costs, p, monthly));
    const std::vector<double> other = cumulative(cashFlow(baseline, p, monthly));
    return figure == Figure::PaybackMonths ? figureOrNever(payback(own, other).months)
                                           : savingOver(other.back(), own.back());
}

} // namespace breakeven
