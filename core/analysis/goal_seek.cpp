// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/goal_seek.h"

#include "core/analysis/figure_of.h"
#include "core/analysis/scan_points.h"

#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace breakeven {

namespace {

constexpr double reachTolerance = 1e-9;
constexpr double valueTolerance = 1e-12;       ///< relative, of the value that is found
constexpr double positionTolerance = 1e-9;     ///< in steps of the scan: what is as near is a tie
constexpr std::uintmax_t mostIterations = 300; ///< halvings: enough to tell a jump from a slope

struct Seen {
    double value;
    double excess; ///< figure − target; infinite where the figure does not exist
    bool meets;
    std::optional<double> figure;
};

/// Neighbours of the scan with the target between them.
struct Bracket {
    Seen low;
    Seen high;
    double distance; ///< of the nearer end from the current value, in steps of the scan
    bool above;      ///< the current value
};

class Seeker {
public:
    Seeker(const Scenario& scenario, Option option, const Goal& goal)
        : m_scenario(scenario), m_option(option), m_goal(goal), m_current(scenario.parameters.*goal.parameter->member),
          m_position(scanPosition(*goal.parameter, m_current))
    {
    }

    [[nodiscard]] Sought seek()
    {
        std::vector<Seen> scan;
        for (const double value : scanPoints(*m_goal.parameter, m_current))
            scan.push_back(look(value));
        if (m_best->meets || m_goal.parameter->scale == Scale::Integer)
            return answer();
        for (const Bracket& bracket : brackets(scan)) {
            closeIn(bracket);
            if (m_best->meets)
                break;
        }
        return answer();
    }

private:
    [[nodiscard]] Sought answer() const { return {m_best->meets, m_best->value, m_best->figure}; }

    /// The figure with the parameter at `value`; the best that was seen is kept.
    Seen look(double value)
    {
        const Seen seen = at(value);
        if (!m_best || better(seen, *m_best))
            m_best = seen;
        return seen;
    }

    [[nodiscard]] Seen at(double value)
    {
        m_scenario.parameters.*m_goal.parameter->member = value;
        const FigureValue figure = figureOf(m_scenario, m_option, m_goal.figure);
        const double excess = figure.value ? *figure.value - m_goal.target : HUGE_VAL;
        const double scale =
            info(m_goal.figure).unit == FigureUnit::Money ? figure.magnitude : std::max(1.0, std::abs(m_goal.target));
        return {value, excess, figure.value && std::abs(excess) <= reachTolerance * scale, figure.value};
    }

    /// What meets the target before what does not, then the nearer figure, then the nearer value, then the higher one.
    [[nodiscard]] bool better(const Seen& a, const Seen& b) const
    {
        if (a.meets != b.meets)
            return a.meets;
        if (!a.meets && std::abs(a.excess) != std::abs(b.excess))
            return std::abs(a.excess) < std::abs(b.excess);
        return isNearer(distance(a.value), a.value > m_current, distance(b.value), b.value > m_current);
    }

    [[nodiscard]] static bool isNearer(double distance, bool above, double than, bool thanAbove)
    {
        if (std::abs(distance - than) > positionTolerance)
            return distance < than;
        return above && !thanAbove;
    }

    [[nodiscard]] double distance(double value) const
    {
        return std::abs(scanPosition(*m_goal.parameter, value) - m_position);
    }

    /// The nearest first.
    [[nodiscard]] std::vector<Bracket> brackets(const std::vector<Seen>& scan) const
    {
        std::vector<Bracket> found;
        for (std::size_t i = 1; i < scan.size(); ++i) {
            const Seen& low = scan[i - 1];
            const Seen& high = scan[i];
            if ((low.excess < 0) != (high.excess < 0))
                found.push_back(
                    {low, high, std::min(distance(low.value), distance(high.value)), low.value >= m_current});
        }
        std::stable_sort(found.begin(), found.end(), [](const Bracket& a, const Bracket& b) {
            return isNearer(a.distance, a.above, b.distance, b.above);
        });
        return found;
    }

    /// By the sign alone, since a figure that does not exist is infinite, and only halving ends at a jump as surely as
    /// at a root.
    void closeIn(const Bracket& bracket)
    {
        const auto sign = [this](double value) {
            const double excess = at(value).excess;
            return excess < 0 ? -1.0 : excess > 0 ? 1.0 : 0.0;
        };
        const auto isClose = [](double a, double b) {
            return std::abs(b - a) <= valueTolerance / 4 * std::min(std::abs(a), std::abs(b));
        };
        std::uintmax_t iterations = mostIterations;
        const auto [low, high] =
            boost::math::tools::bisect(sign, bracket.low.value, bracket.high.value, isClose, iterations);
        look(low);
        look(high);
        if (m_best->meets || low == high)
            return;
        // As steep as a jump, or one: the last digits tell.
        const auto never = [](double, double) { return false; };
        iterations = mostIterations;
        const auto [last, next] = boost::math::tools::bisect(sign, low, high, never, iterations);
        look(last);
        look(next);
    }

    Scenario m_scenario;
    Option m_option;
    const Goal& m_goal;
    double m_current;
    double m_position;
    std::optional<Seen> m_best;
};

} // namespace

Sought seek(const Scenario& scenario, Option option, const Goal& goal)
{
    return Seeker(scenario, option, goal).seek();
}

} // namespace breakeven
