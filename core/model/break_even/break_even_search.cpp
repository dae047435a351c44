// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/break_even/break_even_search.h"

#include "core/model/break_even/fleet_steps.h"
#include "core/model/request_costs.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace breakeven {

namespace {

/// Joins what the pieces give, lowest first; at most three pieces.
class Collector {
public:
    void add(const LinearPiece& piece)
    {
        const std::optional<Interval> cheaper = piece.cheaper();
        if (!cheaper)
            return;
        if (m_count > 0 && m_intervals[m_count - 1].to == cheaper->from)
            m_intervals[m_count - 1].to = cheaper->to;
        else
            m_intervals[m_count++] = *cheaper;
    }

    [[nodiscard]] BreakEvenEnds ends() const
    {
        BreakEvenEnds found;
        if (m_count == 0)
            return found;
        const Interval& last = m_intervals[m_count - 1];
        found.firstVolume = m_intervals[0].from;
        if (last.to == volumeRange.high)
            found.settledVolume = last.from;
        return found;
    }

    [[nodiscard]] BreakEven result() const
    {
        const BreakEvenEnds found = ends();
        BreakEven result{.firstVolume = found.firstVolume,
                         .settledVolume = found.settledVolume,
                         .lastVolume = {},
                         .intervals = {m_intervals.begin(), m_intervals.begin() + m_count}};
        if (!result.intervals.empty())
            result.lastVolume = result.intervals.back().to;
        return result;
    }

private:
    std::array<Interval, 3> m_intervals{};
    std::uint8_t m_count = 0;
};

LinearPiece::Line straight(const OptionCosts& costs)
{
    return {costs.constant(), costs.perRequest()};
}

Collector straightPieces(const OptionCosts& option, const OptionCosts& baseline)
{
    LinearPiece::Line line = straight(option);
    if (option.billing == GpuBilling::AlwaysOn)
        line.slope += option.fleetPerRequest();
    Collector collector;
    collector.add({volumeRange.low, volumeRange.high, line, straight(baseline)});
    return collector;
}

/// Whether GPUs come in whole numbers, which makes steps.
bool hasSteps(const OptionCosts& option)
{
    return option.billing == GpuBilling::AlwaysOn && !option.fleet.fractional;
}

/// Billed for computing and waiting, then for the whole month, then for computing alone: three pieces.
Collector serverlessPieces(const OptionCosts& option, const OptionCosts& baseline)
{
    const double month = hoursPerMonth * secondsPerHour;
    const ServerlessTime& gpu = option.serverless;
    const double price = option.serverlessPerSecond;
    const auto [firstBend, secondBend] = gpu.bends();
    const double fullMonth = volumeRange.clamp(firstBend);
    const double overflow = volumeRange.clamp(secondBend);
    const LinearPiece::Line fixed = straight(option);
    const LinearPiece::Line line = straight(baseline);

    Collector collector;
    if (fullMonth > volumeRange.low)
        collector.add({volumeRange.low,
                       fullMonth,
                       {fixed.constant, fixed.slope + (gpu.busyPerRequest + gpu.idlePerRequest) * price},
                       line});
    if (overflow > fullMonth)
        collector.add({fullMonth, overflow, {fixed.constant + month * price, fixed.slope}, line});
    if (volumeRange.high > overflow)
        collector.add({overflow, volumeRange.high, {fixed.constant, fixed.slope + gpu.busyPerRequest * price}, line});
    return collector;
}

} // namespace

BreakEven breakEven(const OptionCosts& option, const OptionCosts& baseline)
{
    if (hasSteps(option))
        return FleetSteps(option, baseline).breakEven();
    const bool isServerless = option.billing == GpuBilling::PerSecond;
    return (isServerless ? serverlessPieces(option, baseline) : straightPieces(option, baseline)).result();
}

BreakEvenEnds breakEvenEnds(const OptionCosts& option, const OptionCosts& baseline)
{
    if (hasSteps(option))
        return FleetSteps(option, baseline).ends();
    const bool isServerless = option.billing == GpuBilling::PerSecond;
    return (isServerless ? serverlessPieces(option, baseline) : straightPieces(option, baseline)).ends();
}

} // namespace breakeven
