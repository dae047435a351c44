// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/flips/step_walk.h"

#include "core/analysis/flips/sign_change.h"
#include "core/model/break_even/first_index.h"
#include "core/model/break_even/fleet_steps.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

StepWalk::StepWalk(const SavingAlong& saving, double from, double to, double sign)
    : m_saving(saving), m_from(from), m_to(to), m_sign(sign > 0 ? 1 : -1)
{
    const OptionCosts first = saving.focusAt(from);
    m_firstReplicas = first.fleet.replicas(saving.volumeAt(from));
    const double lastReplicas = saving.focusAt(to).fleet.replicas(saving.volumeAt(to));
    m_direction = lastReplicas < m_firstReplicas ? -1 : 1;
    m_last = std::abs(lastReplicas - m_firstReplicas);
    m_period = serverPeriod(first);
    m_low = endAt(m_direction > 0 ? from : to);
    m_high = endAt(m_direction > 0 ? to : from);
}

double StepWalk::boundary(double piece) const
{
    // From the end with the lower load on: there the fewest digits are lost.
    const double served = std::min(replicas(piece), replicas(piece + 1));
    const double share = (served - m_low.load) / (m_high.load - m_low.load);
    const double at = m_low.straight + (m_high.straight - m_low.straight) * share;
    return std::clamp(isInverse() ? 1 / at : at, std::min(m_from, m_to), std::max(m_from, m_to));
}

bool StepWalk::isInverse() const
{
    return m_saving.parameter().member == &Parameters::gpuHours;
}

StepWalk::End StepWalk::endAt(double value) const
{
    const Fleet fleet = m_saving.focusAt(value).fleet;
    return {isInverse() ? 1 / value : value, fleet.load(m_saving.volumeAt(value)) / fleet.gpusPerReplica};
}

double StepWalk::worst(double piece) const
{
    const double count = replicas(piece);
    return std::min(m_sign * m_saving.at(start(piece), count), m_sign * m_saving.at(end(piece), count));
}

std::optional<double> StepWalk::flip() const
{
    if (flips(0))
        return flipIn(0);
    std::optional<double> best;
    for (double first = 1; first <= m_period && first < m_last; ++first) {
        const auto found = firstInClass(first, std::floor((m_last - 1 - first) / m_period));
        if (found && (!best || *found < *best))
            best = found;
    }
    if (!best && m_last > 0 && flips(m_last))
        best = m_last;
    return best ? std::optional(flipIn(*best)) : std::nullopt;
}

double StepWalk::flipIn(double piece) const
{
    const double count = replicas(piece);
    if (m_sign * m_saving.at(start(piece), count) < 0)
        return start(piece); // the step itself
    return signChange([&](double value) { return m_saving.rawAt(value, count); }, start(piece), end(piece));
}

std::optional<double> StepWalk::firstInClass(double first, double count) const
{
    const auto piece = [&](double index) { return first + index * m_period; };
    const double atFirst = worst(first);
    if (atFirst < 0)
        return first;
    const double atLast = worst(piece(count));
    if (atLast >= 0)
        return std::nullopt;
    return piece(firstIndex(count, atFirst, atLast, [&](double index) { return flips(piece(index)); }));
}

} // namespace breakeven
