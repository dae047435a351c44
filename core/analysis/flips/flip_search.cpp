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

std::optional<double> firstWholeFlip(const SavingAlong& saving, double from, double to, double sign)
{
    const double step = to > from ? 1 : -1;
    for (double value = from; value != to;) {
        value += step;
        if (areOpposite(saving.at(value), sign))
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

std::optional<double> firstFlipVia(const SavingAlong& saving, double from, const std::vector<double>& stops,
                                   double sign)
{
    for (const double stop : stops) {
        if (areOpposite(saving.at(stop), sign))
            return signChange([&](double value) { return saving.rawAt(value); }, from, stop);
        from = stop;
    }
    return std::nullopt;
}

/// The first value beyond which the saving, that has a sign at `from` or just beyond it, has the opposite one.
std::optional<double> flipFrom(const SavingAlong& saving, double from, double to, double sign)
{
    if (from == to || sign == 0)
        return std::nullopt;
    if (saving.parameter().scale == Scale::Integer)
        return firstWholeFlip(saving, from, to, sign);
    if (!movesPricesAndLoad(saving.parameter()))
        return firstFlipVia(saving, from, {to}, sign);

    switch (saving.focusAt(from).billing) {
    case GpuBilling::AlwaysOn: return StepWalk(saving, from, to, sign).flip();
    case GpuBilling::PerSecond: {
        std::vector<double> stops = bendsBetween(saving, from, to);
        stops.push_back(to);
        return firstFlipVia(saving, from, std::move(stops), sign);
    }
    case GpuBilling::None: break;
    }
    return firstFlipVia(saving, from, {to}, sign);
}

/// Whether the saving is monotone along the parameter, so that it changes its sign once at most.
bool isMonotone(const SavingAlong& saving, double at)
{
    const Parameter& parameter = saving.parameter();
    return parameter.scale != Scale::Integer &&
           (!movesPricesAndLoad(parameter) || saving.focusAt(at).billing == GpuBilling::None);
}

} // namespace

std::optional<double> firstFlip(const SavingAlong& saving, double from, double to)
{
    return flipFrom(saving, from, to, saving.at(from));
}

std::optional<double> flipBack(const SavingAlong& saving, double from, double flip, double to)
{
    if (isMonotone(saving, from))
        return std::nullopt;
    const double sign = -saving.at(from);
    if (saving.parameter().scale == Scale::Integer)
        return flipFrom(saving, flip, to, sign);
    // At the flip itself the saving is zero, or that of either side of a step: the search begins just beyond.
    constexpr double share = 1e-9;
    const double justBeyond = share * std::max(std::abs(flip), std::abs(to - flip));
    if (justBeyond >= std::abs(to - flip))
        return std::nullopt;
    return flipFrom(saving, to > flip ? flip + justBeyond : flip - justBeyond, to, sign);
}

} // namespace breakeven
