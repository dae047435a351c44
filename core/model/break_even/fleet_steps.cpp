// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/break_even/fleet_steps.h"

#include "core/model/break_even/first_index.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace breakeven {

namespace {

bool endsCheaper(const LinearPiece& piece)
{
    return piece.atEnd() < 0;
}

bool startsCheaper(const LinearPiece& piece)
{
    return piece.atStart() < 0;
}

bool startsDearer(const LinearPiece& piece)
{
    return piece.atStart() > 0;
}

} // namespace

double serverPeriod(const OptionCosts& option)
{
    if (option.prices.perServer() == 0)
        return 1;
    const auto perServer = static_cast<int>(option.fleet.gpusPerServer);
    const int common = std::gcd(static_cast<int>(option.fleet.gpusPerReplica), perServer);
    return option.fleet.gpusPerServer / common;
}

FleetSteps::FleetSteps(const OptionCosts& option, const OptionCosts& baseline)
    : m_option(option), m_baseline{baseline.constant(), baseline.perRequest()},
      m_volumePerReplica(option.fleet.volumePerReplica()), m_first(option.fleet.replicas(volumeRange.low)),
      m_last(option.fleet.replicas(volumeRange.high)), m_period(serverPeriod(option))
{
}

LinearPiece FleetSteps::piece(double replicas) const
{
    const double constant = m_option.withReplicas(m_option.constant(), replicas);
    const double from = replicas == m_first ? volumeRange.low : (replicas - 1) * m_volumePerReplica;
    const double to = replicas == m_last ? volumeRange.high : replicas * m_volumePerReplica;
    return {from, std::max(from, to), {constant, m_option.perRequest()}, m_baseline};
}

BreakEven FleetSteps::breakEven() const
{
    return piece(m_first).falls() ? fallingBreakEven() : risingBreakEven();
}

BreakEvenEnds FleetSteps::ends() const
{
    if (!piece(m_first).falls()) {
        const std::optional<double> end = risingEnd();
        return {end ? std::optional(volumeRange.low) : std::nullopt,
                end == volumeRange.high ? std::optional(volumeRange.low) : std::nullopt};
    }
    const std::optional<double> start = nearest(endsCheaper, m_first, 1);
    if (!start)
        return {};
    return {piece(*start).cheaper().value_or(Interval{}).from, settledVolume()};
}

/// No request pays for itself: the option is cheaper up to some volume, or never.
std::optional<double> FleetSteps::risingEnd() const
{
    if (!startsCheaper(piece(m_first)))
        return std::nullopt;
    const double last = nearest(startsCheaper, m_last, -1).value_or(m_first);
    return piece(last).cheaper().value_or(Interval{}).to;
}

BreakEven FleetSteps::risingBreakEven() const
{
    BreakEven result;
    const std::optional<double> end = risingEnd();
    if (!end)
        return result;
    result.intervals = {{volumeRange.low, *end}};
    result.firstVolume = volumeRange.low;
    result.lastVolume = end;
    if (end == volumeRange.high)
        result.settledVolume = volumeRange.low;
    return result;
}

/// Each request saves, each added GPU costs: f − b falls along every piece and jumps up between them.
BreakEven FleetSteps::fallingBreakEven() const
{
    BreakEven result;
    collectIntervals(result);
    if (result.intervals.empty())
        return result;
    result.firstVolume = result.intervals.front().from;
    result.settledVolume = settledVolume();
    result.lastVolume =
        result.truncated ? piece(nearest(endsCheaper, m_last, -1).value_or(m_first)).to() : result.intervals.back().to;
    return result;
}

void FleetSteps::collectIntervals(BreakEven& result) const
{
    std::optional<double> start = nearest(endsCheaper, m_first, 1);
    while (start) {
        if (result.intervals.size() == mostIntervals) {
            result.truncated = true;
            return;
        }
        const double from = piece(*start).cheaper().value_or(Interval{}).from;
        const std::optional<double> next = *start < m_last ? nearest(startsDearer, *start + 1, 1) : std::nullopt;
        result.intervals.push_back({from, piece(next ? *next - 1 : m_last).to()});
        start = next ? nearest(endsCheaper, *next, 1) : std::nullopt;
    }
}

std::optional<double> FleetSteps::settledVolume() const
{
    if (!endsCheaper(piece(m_last)))
        return std::nullopt;
    const std::optional<double> dearer = nearest(startsDearer, m_last, -1);
    if (!dearer)
        return volumeRange.low;
    const LinearPiece last = piece(*dearer);
    const std::optional<Interval> cheaper = last.cheaper();
    return cheaper ? cheaper->from : last.to();
}

std::optional<double> FleetSteps::nearest(Condition condition, double start, int direction) const
{
    // The outermost pieces are cut by the range, the lowest is as long as the minimum replicas: they are out of the
    // linear row.
    const double nearEnd = direction > 0 ? m_first : m_last;
    const double farEnd = direction > 0 ? m_last : m_first;
    if (start == nearEnd) {
        if (condition(piece(start)))
            return start;
        if (start == farEnd)
            return std::nullopt;
        start += direction;
    }
    std::optional<double> best;
    for (double r = 0; r < m_period; ++r) {
        const double from = start + direction * r;
        const double count =
            std::floor(((farEnd - from) * direction - 1) / m_period); // the last index before the far end
        if (count < 0)
            break;
        const auto found = nearestInClass(condition, from, count, direction * m_period);
        if (found && (!best || (*found - *best) * direction < 0))
            best = found;
    }
    if (!best && condition(piece(farEnd)))
        best = farEnd;
    return best;
}

std::optional<double> FleetSteps::nearestInClass(Condition condition, double start, double count, double stride) const
{
    const auto holds = [&](double index) { return condition(piece(start + index * stride)); };
    if (holds(0))
        return start;
    if (!holds(count))
        return std::nullopt;
    const auto value = [&](double index) {
        const LinearPiece at = piece(start + index * stride);
        return condition == endsCheaper ? at.atEnd() : at.atStart();
    };
    return start + firstIndex(count, value(0), value(count), holds) * stride;
}

} // namespace breakeven
