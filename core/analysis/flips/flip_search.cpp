// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/flips/flip_search.h"

#include "core/analysis/flips/sign_change.h"
#include "core/analysis/flips/step_walk.h"
#include "core/model/request_costs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace breakeven {

namespace {

/// Whether the parameter moves prices and load at once, so that the saving can go up and down along it.
bool movesPricesAndLoad(const Parameter& parameter)
{
    constexpr std::array members{&Parameters::volume,          &Parameters::inputTokens,  &Parameters::outputTokens,
                                 &Parameters::reasoningTokens, &Parameters::batchShare,   &Parameters::cachedShare,
                                 &Parameters::apiRetryRate,    &Parameters::promptSaving, &Parameters::gpuHours,
                                 &Parameters::routedShare};
    return std::find(members.begin(), members.end(), parameter.member) != members.end();
}

std::optional<double> firstWholeFlip(const SavingAlong& saving, double from, double to)
{
    const double start = saving.at(from);
    const double step = to > from ? 1 : -1;
    for (double value = from; value != to;) {
        value += step;
        if (areOpposite(saving.at(value), start))
            return value;
    }
    return std::nullopt;
}

/// Where serverless bends on the way: where a whole month is billed, and where more than one worker's is. Both seconds
/// are straight lines of the parameter.
std::vector<double> bendsBetween(const SavingAlong& saving, double from, double to)
{
    const auto seconds = [&](double value, bool waiting) {
        const ServerlessTime gpu = saving.focusAt(value).serverless;
        return saving.volumeAt(value) * (gpu.busyPerRequest + (waiting ? gpu.idlePerRequest : 0));
    };
    std::vector<double> bends;
    for (const bool waiting : {true, false}) {
        const double first = seconds(from, waiting);
        const double share = (hoursPerMonth * secondsPerHour - first) / (seconds(to, waiting) - first);
        if (share > 0 && share < 1)
            bends.push_back(from + (to - from) * share);
    }
    std::sort(bends.begin(), bends.end(), [&](double a, double b) { return std::abs(a - from) < std::abs(b - from); });
    return bends;
}

std::optional<double> firstFlipVia(const SavingAlong& saving, double from, const std::vector<double>& stops)
{
    const double start = saving.at(from);
    for (const double stop : stops) {
        if (areOpposite(saving.at(stop), start))
            return signChange([&](double value) { return saving.rawAt(value); }, from, stop);
        from = stop;
    }
    return std::nullopt;
}

} // namespace

std::optional<double> firstFlip(const SavingAlong& saving, double from, double to)
{
    if (from == to)
        return std::nullopt;
    if (saving.parameter().scale == Scale::Integer)
        return firstWholeFlip(saving, from, to);
    if (!movesPricesAndLoad(saving.parameter()))
        return firstFlipVia(saving, from, {to});

    switch (saving.focusAt(from).billing) {
    case GpuBilling::AlwaysOn: return StepWalk(saving, from, to).flip();
    case GpuBilling::PerSecond: {
        std::vector<double> stops = bendsBetween(saving, from, to);
        stops.push_back(to);
        return firstFlipVia(saving, from, std::move(stops));
    }
    case GpuBilling::None: break;
    }
    return firstFlipVia(saving, from, {to});
}

} // namespace breakeven
