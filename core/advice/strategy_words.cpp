// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/strategy_words.h"

#include "core/advice/words/paying_volumes.h"
#include "core/inputs/format.h"

#include <fmt/format.h>

#include <cmath>

namespace breakeven {

namespace {

std::string percentAMonth(double percent)
{
    return rounded(std::abs(percent), 3) + " %";
}

std::string inMonth(double month)
{
    return "in month " + fullCount(month);
}

/// The three steps of one scenario in words.
class Words {
public:
    Words(const Evaluation& e, const Strategy& s)
        : m_scenario(e.scenario), m_found(e.focus().breakEven), m_strategy(s),
          m_growth(e.scenario.parameters.monthlyGrowth), m_volume(compactCount(e.scenario.parameters.volume)),
          m_focus(info(e.scenario.focus).inText), m_baseline(info(e.scenario.baseline))
    {
    }

    [[nodiscard]] StrategyStep prototype() const
    {
        const Prototype& p = m_strategy.prototype;
        const std::string upfront = p.upfront > 0 ? fmt::format("; {} of it is paid up front", money(p.upfront)) : "";
        std::string expect =
            fmt::format("At a volume of {} requests a month{}, expect to spend {} {} in {} months{}{}.", m_volume,
                        growing(), money(p.spend), m_baseline.where, prototypeMonths, withErrors(), upfront);
        return {"Prototype with an API",
                {{money(p.spend), fmt::format("{} in {} months", m_baseline.where, prototypeMonths)}},
                {std::move(expect),
                 fmt::format("That shows whether the task works before anything is spent on {}.", m_focus)}};
    }

    [[nodiscard]] StrategyStep projection() const
    {
        const Projection& p = m_strategy.projection;
        StrategyStep step{"Measure and project",
                          {{money(p.spend[0]), fmt::format("{} in {} months", m_baseline.where, projectedMonths[0])},
                           {money(p.spend[1]), fmt::format("in {} months", projectedMonths[1])}},
                          {}};
        if (p.waiting == Waiting::Ahead)
            step.figures.push_back({compactCount(*p.volume), "requests a month to wait for"});
        step.sentences = {
            fmt::format("Expect {} {} in {} months and {} in {}{}, while you measure the volume, the tokens "
                        "and the errors.",
                        money(p.spend[0]), m_baseline.where, projectedMonths[0], money(p.spend[1]), projectedMonths[1],
                        m_growth == 0  ? ""
                        : m_growth > 0 ? " as the volume grows"
                                       : " as the volume shrinks"),
            where()};
        if (std::string turn = turning(); !turn.empty())
            step.sentences.push_back(std::move(turn));
        if (p.waiting == Waiting::Ahead)
            step.sentences.push_back(fmt::format("To be there {} takes {} growth a month; {}, {}.",
                                                 inMonth(projectedMonths[0]), percentAMonth(*p.growthNeeded[0]),
                                                 inMonth(projectedMonths[1]), percentAMonth(*p.growthNeeded[1])));
        const Parameters& inputs = m_scenario.parameters;
        if (p.volume && (inputs.apiPriceTrend != 0 || inputs.gpuPriceTrend != 0))
            step.sentences.emplace_back("These volumes hold at today's prices; the price trends move them.");
        return step;
    }

    [[nodiscard]] StrategyStep parallelTest() const
    {
        const ParallelTest& t = m_strategy.test;
        StrategyStep step{"Run both in parallel",
                          {{money(t.cost()), "for a month's test, labels included"},
                           {money(t.upfront), "up front, before it can start"}},
                          {}};
        step.sentences = {
            fmt::format("A month with {} of the traffic ({} requests) costs {} {}; labeling {} real examples costs {}.",
                        percent(testShare), compactCount(t.volume), money(t.focus), info(m_scenario.focus).where,
                        fullCount(testExamples), t.labeling > 0 ? money(t.labeling) : "nothing"),
            fmt::format("Meanwhile {} answers everything as before; the same requests are {} of its bill.",
                        m_baseline.inText, money(t.baseline)),
            before()};
        if (t.months > 1)
            step.sentences.push_back(
                fmt::format("{} of the traffic brings {} examples only after {}; a larger share is faster.",
                            percent(testShare), fullCount(testExamples), monthsInWords()));
        return step;
    }

private:
    [[nodiscard]] std::string growing() const
    {
        if (m_growth == 0)
            return {};
        return fmt::format(" that {} by {} a month", m_growth > 0 ? "grows" : "shrinks", percentAMonth(m_growth));
    }

    [[nodiscard]] std::string_view withErrors() const
    {
        return m_scenario.parameters.errorCost > 0 ? ", what wrong answers cost included" : "";
    }

    /// What one waits for.
    [[nodiscard]] std::string where() const
    {
        const Projection& p = m_strategy.projection;
        const std::string paying = payingVolumes(m_found, " requests a month");
        switch (p.waiting) {
        case Waiting::Never:
            return fmt::format("There is no volume to wait for: prices or throughput would have to change before {} "
                               "would pay.",
                               m_focus);
        case Waiting::Always: return fmt::format("There is no volume to wait for: {} would pay {}.", m_focus, paying);
        case Waiting::Ahead: return ahead();
        case Waiting::Reached:
            return fmt::format("There is no need to wait: you are at {}, and {} would pay {}.", m_volume, m_focus,
                               paying);
        case Waiting::Between:
            return fmt::format("At {} requests a month, {} would not pay, but {}.", m_volume, m_focus,
                               payingVolumes(m_found, ""));
        case Waiting::Past: break;
        }
        return fmt::format("You are at {}, above all volumes at which {} would pay: {}.", m_volume, m_focus, paying);
    }

    [[nodiscard]] std::string ahead() const
    {
        const Projection& p = m_strategy.projection;
        const std::string wait = fmt::format("Wait for {} requests a month: ", compactCount(*p.volume));
        if (p.isForGood && m_found.intervals.size() == 1)
            return fmt::format("{}from there on, {} would pay.", wait, m_focus);
        return fmt::format("{}{} would pay {}.{}", wait, m_focus, payingVolumes(m_found, ""),
                           p.paysNow ? " At today's volume it pays already, but not at every volume up to there." : "");
    }

    /// What growth brings; empty where it changes nothing.
    [[nodiscard]] std::string turning() const
    {
        const Projection& p = m_strategy.projection;
        if (p.waiting == Waiting::Ahead && !p.month)
            return m_growth == 0 ? "Without growth you never get there."
                                 : "With a volume that shrinks you never get there.";
        if (!p.month)
            return {};
        const std::string change =
            fmt::format("With {} {} a month", percentAMonth(m_growth), m_growth > 0 ? "growth" : "less");
        const std::string_view what = p.waiting == Waiting::Ahead  ? "you get there"
                                      : p.waiting == Waiting::Past ? "you are back below that"
                                      : m_growth > 0               ? "you are past that"
                                                                   : "you fall below that";
        return fmt::format("{} {} {}.", change, what, inMonth(*p.month));
    }

    [[nodiscard]] std::string before() const
    {
        const ParallelTest& t = m_strategy.test;
        if (t.upfront == 0)
            return "Nothing is paid before it can start.";
        const std::string hardware =
            t.hardware > 0 ? fmt::format(", {} of it for hardware, which stays yours; its wear is in the month's cost",
                                         money(t.hardware))
                           : "";
        return fmt::format("Before it can start, {} must be paid up front{}.", money(t.upfront), hardware);
    }

    [[nodiscard]] std::string monthsInWords() const { return fullCount(m_strategy.test.months) + " months"; }

    const Scenario& m_scenario;
    const BreakEven& m_found;
    const Strategy& m_strategy;
    double m_growth;
    std::string m_volume;
    std::string_view m_focus;
    const OptionInfo& m_baseline;
};

} // namespace

std::array<StrategyStep, 3> strategySteps(const Evaluation& e, const Strategy& s)
{
    const Words words(e, s);
    return {words.prototype(), words.projection(), words.parallelTest()};
}

} // namespace breakeven
