// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/bands.h"

#include <fmt/format.h>

namespace breakeven {

OptionSet bandOptions(const Scenario& scenario)
{
    if (scenario.ranges.empty())
        return {};
    const OptionSet visible = visibleOptions(scenario);
    OptionSet options{scenario.focus, scenario.baseline};
    for (const OptionInfo& row : optionTable)
        if (scenario.analysis.bands.contains(row.option) && visible.contains(row.option))
            options.insert(row.option);
    return options;
}

std::vector<Band> totalBands(const Scenario& scenario, const VolumeAxis& axis)
{
    const OptionSet options = bandOptions(scenario);
    if (options.empty())
        return {};
    const Draws draws(scenario, options);
    std::vector<Band> bands;
    for (const OptionInfo& row : optionTable)
        if (options.contains(row.option))
            bands.push_back(totalBand(draws, row.option, bandVolumes(draws, row.option, axis)));
    return bands;
}

std::vector<Band> cashBands(const Scenario& scenario)
{
    const OptionSet options = bandOptions(scenario);
    if (options.empty())
        return {};
    std::vector<Band> bands;
    for (CashSpread& cash : cashSpreads(Draws(scenario, options), options, scenario.baseline))
        bands.push_back(std::move(cash.cumulative));
    return bands;
}

std::string bandNote(const Scenario& scenario)
{
    if (scenario.ranges.empty())
        return {};
    const std::size_t count = scenario.ranges.size();
    return fmt::format("Bands: 10th to 90th percentile, {} {}", count, count == 1 ? "range" : "ranges");
}

} // namespace breakeven
