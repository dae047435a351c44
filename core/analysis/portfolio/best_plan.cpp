// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/portfolio/best_plan.h"

#include "core/analysis/portfolio/ranked_gains.h"
#include "core/inputs/rounding.h"
#include "core/model/equality.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <queue>

namespace breakeven {

namespace {

/// Counts of replicas, and a total that no plan goes below whose fleet has so many and in which a task stays.
struct ReplicaCounts {
    double from;
    double to;
    double bound;

    friend bool operator<(const ReplicaCounts& a, const ReplicaCounts& b) { return a.bound > b.bound; } // lowest on top
};

constexpr std::size_t tasksOfAStep = 64; ///< that are looked at in about the time of a node

/// Whether a list of places comes before another one of as many places.
bool isBefore(const Plan& plan, const Plan& other)
{
    return std::lexicographical_compare(other.begin(), other.end(), plan.begin(), plan.end());
}

/// What is searched are counts of replicas: at each the fleet's cost is known, and the tasks that gain most within its
/// capacity are a knapsack. A range of counts can cost no less than its smallest fleet with as much gain as its largest
/// holds, so that most are never looked into (E. Horowitz and S. Sahni, "Computing Partitions with Applications to the
/// Knapsack Problem", 1974, for one count).
class PlanSearch {
public:
    PlanSearch(const PortfolioCosts& costs, std::uint64_t mostSteps)
        : m_costs(costs), m_ranked(costs), m_mostSteps(mostSteps), m_plan(costs.tasks.size())
    {
        m_rest = costs.apiUpkeep;
        for (std::size_t i = 0; i < costs.tasks.size(); ++i) {
            const TaskCosts& task = costs.tasks[i];
            m_plan[i] = task.pinned == TaskPlace::Own;
            m_rest += m_plan[i] ? task.own : task.base;
            m_pinnedLoad += m_plan[i] ? task.load : 0;
            m_pinned += m_plan[i] ? 1 : 0;
        }
        m_best.moves = m_plan;
        m_best.costs = planCosts(costs, m_plan);
    }

    BestPlan best()
    {
        offerEverything();
        offerBestOfFirst();
        if (m_ranked.size() > 0)
            search();
        return m_best;
    }

private:
    struct Taken {
        std::size_t rank;
        double gain; ///< of all that were taken before
        double load;
    };

    /// A plan that may be best.
    void offer(const Plan& plan)
    {
        m_steps += plan.size() / tasksOfAStep;
        const PlanCosts costs = planCosts(m_costs, plan);
        const double more = difference(costs.total, m_best.costs.total);
        if (more > 0 || (more == 0 && costs.moved > m_best.costs.moved))
            return;
        if (more == 0 && costs.moved == m_best.costs.moved && !isBefore(plan, m_best.moves))
            return;
        m_best.moves = plan;
        m_best.costs = costs;
    }

    /// It alone saves the API's upkeep.
    void offerEverything()
    {
        Plan plan(m_plan.size());
        for (std::size_t i = 0; i < plan.size(); ++i)
            plan[i] = m_costs.tasks[i].pinned != TaskPlace::Api;
        offer(plan);
    }

    /// The first tasks in the order of moving, as many as are best: near the best plan, and often it.
    void offerBestOfFirst()
    {
        std::size_t best = 0;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t count = 1; count <= m_ranked.size(); ++count) {
            const double replicas = m_costs.replicasFor(m_pinnedLoad + m_ranked.loadOfFirst(count));
            const double total = m_rest - m_ranked.gainOfFirst(count) + m_costs.fleetCost(replicas);
            if (total < least) {
                least = total;
                best = count;
            }
        }
        Plan plan = m_plan;
        for (std::size_t rank = 0; rank < best; ++rank)
            plan[m_ranked[rank].task] = true;
        offer(plan);
    }

    void search()
    {
        std::priority_queue<ReplicaCounts> open;
        const auto add = [&](double from, double to) {
            const double bound = boundOf(from, to);
            if (mayBeBest(bound, m_pinned))
                open.push({from, to, bound});
        };
        add(m_costs.replicasFor(m_pinnedLoad),
            m_costs.replicasFor(m_pinnedLoad + m_ranked.loadOfFirst(m_ranked.size())));
        while (!open.empty() && mayBeBest(open.top().bound, m_pinned)) {
            const ReplicaCounts counts = open.top();
            open.pop();
            if (counts.from == counts.to) {
                searchAt(counts.from);
            } else {
                const double middle = counts.from + std::floor((counts.to - counts.from) / 2);
                const double last =
                    middle < counts.to ? middle : counts.from; // of counts that doubles do not tell apart
                add(counts.from, last);
                add(std::max(last + 1, std::nextafter(last, counts.to)), counts.to);
            }
            if (++m_steps < m_mostSteps)
                continue;
            m_best.offByAtMost = std::max(0.0, difference(m_best.costs.total, counts.bound));
            return;
        }
    }

    /// GPUs that the tasks which are not pinned may load. A little more than the count of replicas allows for: what
    /// does not fit after all costs a replica more, which `offer` counts.
    [[nodiscard]] double roomAt(double replicas) const
    {
        return replicas * m_costs.fleet.fleet.gpusPerReplica * (1 + 2e-12) - m_pinnedLoad;
    }

    [[nodiscard]] double boundOf(double from, double to) const
    {
        return m_rest + m_costs.fleetCost(from) - m_ranked.fit(0, roomAt(to)).mostGain;
    }

    /// Whether a plan in which so many tasks or more move may come before the best so far, if none costs less than the
    /// bound.
    [[nodiscard]] bool mayBeBest(double bound, std::size_t moved) const
    {
        const double more = difference(bound, m_best.costs.total);
        return more < 0 || (more == 0 && moved <= m_best.costs.moved);
    }

    /// Depth first: all that fits is taken in the order of moving, then the last one that was taken is left out.
    void searchAt(double replicas)
    {
        const double withoutGain = m_rest + m_costs.fleetCost(replicas);
        const double room = roomAt(replicas);
        const double noticeable = 4 * roundingShare * std::abs(m_best.costs.total);
        std::vector<Taken> taken;
        double gain = 0;
        double load = 0;
        const auto mayBeBestHere = [&](double moreGain) {
            return mayBeBest(withoutGain - gain - moreGain, m_pinned + taken.size());
        };
        std::size_t next = 0;
        while (m_steps < m_mostSteps) {
            next = m_ranked.firstThatFits(next, room - load);
            const RankedGains::Fit fit = m_ranked.fit(next, room - load);
            const bool isOpen = mayBeBestHere(fit.mostGain);
            if (isOpen) {
                if (mayBeBestHere(0))
                    offer(m_plan);
                const std::size_t end = std::min(std::max(fit.end, next + 1), m_ranked.size());
                m_steps += (end - next) / tasksOfAStep;
                for (; next < end; ++next) {
                    taken.push_back({next, gain, load});
                    m_plan[m_ranked[next].task] = true;
                    gain += m_ranked[next].gain;
                    load += m_ranked[next].load;
                }
                if (next == m_ranked.size() && mayBeBestHere(0))
                    offer(m_plan);
            }
            ++m_steps;
            if (isOpen && next < m_ranked.size())
                continue;
            if (taken.empty())
                break;
            const Taken last = taken.back();
            taken.pop_back();
            m_plan[m_ranked[last.rank].task] = false;
            gain = last.gain;
            load = last.load;
            next = m_ranked.firstNoWorse(last.rank, noticeable);
        }
        for (const Taken& item : taken)
            m_plan[m_ranked[item.rank].task] = false;
    }

    const PortfolioCosts& m_costs;
    RankedGains m_ranked;
    std::uint64_t m_mostSteps;
    std::uint64_t m_steps = 0;
    Plan m_plan;             ///< that is looked at: at first the pinned tasks alone
    double m_rest = 0;       ///< what it costs at first, without its fleet
    double m_pinnedLoad = 0; ///< of its tasks, in GPUs
    std::size_t m_pinned = 0;
    BestPlan m_best;
};

} // namespace

BestPlan bestPlan(const PortfolioCosts& costs, std::uint64_t mostSteps)
{
    return PlanSearch(costs, mostSteps).best();
}

} // namespace breakeven
