// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_scenarios.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/correlations.h"
#include "core/scenario/edits.h"
#include "tests/support/plain_scenarios.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace breakeven;

double RandomScenarios::fraction()
{
    return static_cast<double>(m_random() >> 11) * 0x1p-53;
}

double RandomScenarios::volume()
{
    return 100 * std::pow(1e7, fraction());
}

double RandomScenarios::value(const Parameter& row)
{
    const Range range = below(2) == 0 ? row.range : row.slider;
    switch (below(12)) {
    case 0: return range.low;
    case 1: return range.high;
    default: break;
    }
    const double u = fraction();
    switch (row.scale) {
    case Scale::Linear: {
        const double value = range.low + u * (range.high - range.low);
        // What is nearly 100 % leaves a rest of few digits, in which only the rounding could be compared.
        return row.unitInfo().isPercent() && value < 100 ? std::min(value, 99.9) : value;
    }
    case Scale::Integer: return range.low + std::floor(u * (range.high - range.low + 1));
    case Scale::Log: return range.low * std::pow(range.high / range.low, u);
    case Scale::LogFromZero: return row.logFloor * std::pow(range.high / row.logFloor, u);
    }
    return row.defaultValue();
}

Scenario RandomScenarios::next()
{
    Scenario scenario;
    const double changed = std::array{0.1, 0.4, 1.0}[below(3)];
    for (const Parameter& row : parameterTable)
        if (fraction() < changed)
            scenario.parameters.*row.member = value(row);
    scenario.parameters.volume = volume();
    scenario.choices.hybridHosting = hybridHostings[below(hybridHostings.size())];
    scenario.baseline =
        std::array{Option::FrontierApi, Option::FrontierApi, Option::MemoryApi, Option::TunedApi}[below(4)];
    scenario.choices.amortizeUpfront = below(3) > 0;
    return scenario;
}

Scenario RandomScenarios::withRanges(Scenario scenario, int most)
{
    const int wanted = 1 + below(most);
    for (int i = 0; i < wanted; ++i) {
        const Parameter& row = parameterTable[static_cast<std::size_t>(below(static_cast<int>(parameterTable.size())))];
        const double now = scenario.parameters.*row.member;
        const auto around = [&](double other) { return Range{std::min(now, other), std::max(now, other)}; };
        const Range low = around(value(row));
        const Range high = around(value(row));
        scenario = breakeven::withRange(std::move(scenario), row,
                                        Range{std::min(low.low, high.low), std::max(low.high, high.high)});
    }
    const std::vector<const Parameter*> ranged = rangedParameters(scenario);
    for (int i = below(wanted); ranged.size() > 1 && i > 0; --i) {
        const Parameter& first = *ranged[static_cast<std::size_t>(below(static_cast<int>(ranged.size())))];
        const Parameter& second = *ranged[static_cast<std::size_t>(below(static_cast<int>(ranged.size())))];
        if (Result<Scenario> linked = withCorrelation(scenario, first, second, 2 * fraction() - 1))
            scenario = std::move(linked).value();
    }
    return scenario;
}

Scenario RandomScenarios::sawtooth(double steps)
{
    Scenario scenario = ::sawtooth();
    Parameters& p = scenario.parameters;
    const Option hosting = below(2) == 0 ? Option::RentedGpu : Option::OwnedHardware;
    scenario.choices.hybridHosting = hosting;
    p.minReplicas = 1 + below(4);
    p.gpusPerReplica = 1 + below(9);
    p.gpusPerServer = 1 + below(16);
    p.serverPrice = below(4) * 3000;
    p.facilityCost = below(2) * 50;
    p.maintenanceHours = below(2) * fraction() * 20;
    p.maintenanceHoursPerGpu = below(2) * fraction();
    p.apiOpsHours = below(2) * fraction() * 200;
    if (hosting == Option::RentedGpu && steps > 1e9)
        p.gpuHours = 1;
    if (steps > 1e6) {
        p.peakToAverage = 20;
        p.targetUtilization = 5;
    }

    const double hours = hosting == Option::RentedGpu ? p.gpuHours : 730;
    const double seconds = steps * p.gpusPerReplica * hours * 3600 * p.targetUtilization / 100 / p.peakToAverage / 1e9;
    p.inputTokens = std::clamp(seconds * 1e4, 1.0, 200000.0);
    p.outputTokens = 0;
    p.prefillThroughput = std::clamp(p.inputTokens / seconds, 10.0, 1e6);

    const double power = p.powerPerGpu / 1000 * 730 * p.pue * p.electricityPrice;
    const double perServer = p.serverPrice / p.amortizationMonths + p.facilityCost;
    const double perGpu = hosting == Option::RentedGpu
                              ? p.gpuRate * p.gpuHours
                              : p.gpuPrice / p.amortizationMonths + power + perServer / p.gpusPerServer;
    const double perRequest = (perGpu + p.maintenanceHoursPerGpu * p.engineerRate) * p.gpusPerReplica * steps / 1e9;
    const double gain = (below(2) == 0 ? 1 : -1) * std::pow(10, -0.5 - 3.5 * fraction());
    p.apiInputPrice = 0.01;
    p.frontierAccuracy = 0;
    p.tunedAccuracy = 100;
    p.errorCost = std::clamp(perRequest * (1 + gain) - p.inputTokens * p.apiInputPrice / 1e6, 0.0, 10000.0);
    return scenario;
}
