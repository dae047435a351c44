// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/bands.h"

#include "core/scenario/links.h"
#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

namespace {

/// Whether the GPUs' steps stand at the same volumes in all draws.
bool stepsStandStill(const std::vector<OptionCosts>& costs)
{
    const auto volumePerReplica = [](const OptionCosts& option) { return option.fleet.volumePerReplica(); };
    return std::all_of(costs.begin(), costs.end(), [&](const OptionCosts& option) {
        return option.billing == GpuBilling::AlwaysOn && volumePerReplica(option) == volumePerReplica(costs.front()) &&
               option.fleet.minReplicas == costs.front().fleet.minReplicas;
    });
}

} // namespace

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

std::vector<double> bandVolumes(const Draws& draws, Option option, const VolumeAxis& axis)
{
    const std::vector<OptionCosts>& costs = draws.costs(option);
    std::vector<double> volumes;
    if (stepsStandStill(costs)) {
        constexpr double beyond = 1 + 1e-9; // a step's second point belongs to the next replica
        volumes = totalCurve(costs.front(), axis).volume;
        for (std::size_t i = 1; i < volumes.size(); ++i)
            if (volumes[i] <= volumes[i - 1])
                volumes[i] = volumes[i - 1] * beyond;
        return volumes;
    }
    volumes.reserve(curvePoints);
    for (std::size_t i = 0; i < curvePoints; ++i)
        volumes.push_back(axis.volumeAt(axis.pixels * static_cast<double>(i) / (curvePoints - 1)));
    return volumes;
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

Message bandNote(const Scenario& scenario)
{
    if (scenario.ranges.empty())
        return {};
    const Quantity count = Quantity::plain(scenario.ranges.size());
    return linksOf(scenario).empty() ? Message{"bands.note(count)", count} : Message{"bands.note_linked(count)", count};
}

} // namespace breakeven
