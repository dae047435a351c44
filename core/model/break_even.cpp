// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/break_even.h"

#include "core/model/fleet_steps.h"
#include "core/model/request_costs.h"

#include <algorithm>
#include <array>

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
        auto& intervals = m_result.intervals;
        if (!intervals.empty() && intervals.back().to == cheaper->from)
            intervals.back().to = cheaper->to;
        else
            intervals.push_back(*cheaper);
    }

    [[nodiscard]] BreakEven result() &&
    {
        const auto& intervals = m_result.intervals;
        if (!intervals.empty()) {
            m_result.firstVolume = intervals.front().from;
            m_result.lastVolume = intervals.back().to;
            if (intervals.back().to == volumeRange.high)
                m_result.settledVolume = intervals.back().from;
        }
        return std::move(m_result);
    }

private:
    BreakEven m_result;
};

LinearPiece::Line straight(const OptionCosts& costs)
{
    return {costs.constant(), costs.perRequest()};
}

BreakEven straightBreakEven(const OptionCosts& option, const OptionCosts& baseline)
{
    Collector collector;
    collector.add({volumeRange.low, volumeRange.high, straight(option), straight(baseline)});
    return std::move(collector).result();
}

/// Billed for computing and waiting, then for the whole month, then for computing alone: three pieces.
BreakEven serverlessBreakEven(const OptionCosts& option, const OptionCosts& baseline)
{
    const double month = hoursPerMonth * secondsPerHour;
    const Serverless& gpu = option.serverless;
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
    return std::move(collector).result();
}

} // namespace

BreakEven breakEven(const OptionCosts& option, const OptionCosts& baseline)
{
    switch (option.billing) {
    case GpuBilling::AlwaysOn: return FleetSteps(option, baseline).breakEven();
    case GpuBilling::PerSecond: return serverlessBreakEven(option, baseline);
    case GpuBilling::None: break;
    }
    return straightBreakEven(option, baseline);
}

} // namespace breakeven
