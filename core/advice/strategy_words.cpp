// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/strategy_words.h"

#include "core/advice/words/paying_volumes.h"
#include "core/inputs/row_labels.h"
#include "core/words/catalog.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <cmath>

namespace breakeven {

namespace {

Message percentAMonth(double percent)
{
    return {"percent(number)", Quantity::rounded(std::abs(percent), 3)};
}

Message whatToMeasureFirst(const Measuring& measuring)
{
    if (measuring.parameter == nullptr)
        return {"strategy.measure_none"};
    return {"strategy.measure_first(parameter, value, horizon)", labelOf(*measuring.parameter).withinSentence(),
            Quantity::money(measuring.value), Quantity::monthSpan(measuring.months)};
}

/// The three steps of one scenario in words.
class Words {
public:
    Words(const Evaluation& e, const Strategy& s)
        : m_scenario(e.scenario), m_found(e.focus().breakEven), m_strategy(s),
          m_growth(e.scenario.parameters.monthlyGrowth), m_write(styleBeside(m_found, e.scenario.parameters.volume)),
          m_volume(volumeBeside(m_found, e.scenario.parameters.volume)), m_focus(inTextOf(e.scenario.focus)),
          m_baseline(whereOf(e.scenario.baseline))
    {
    }

    [[nodiscard]] StrategyStep prototype() const
    {
        const auto spend = Quantity::money(m_strategy.prototype.spend);
        const auto months = Quantity::plain(prototypeMonths);
        return {{"strategy.prototype"},
                {{asMessage(spend), {"strategy.where_in_months(where, months)", m_baseline, months}}},
                {expect(), {"strategy.shows_whether_it_works(option)", m_focus}}};
    }

    [[nodiscard]] StrategyStep projection() const
    {
        const Projection& p = m_strategy.projection;
        const auto spend0 = Quantity::money(p.spend[0]);
        const auto spend1 = Quantity::money(p.spend[1]);
        const auto months0 = Quantity::plain(projectedMonths[0]);
        const auto months1 = Quantity::plain(projectedMonths[1]);
        StrategyStep step{{"strategy.projection"},
                          {{asMessage(spend0), {"strategy.where_in_months(where, months)", m_baseline, months0}},
                           {asMessage(spend1), {"strategy.in_months(months)", months1}}},
                          {}};
        if (p.waiting == Waiting::Ahead)
            step.figures.push_back({asMessage(m_write.from(*p.volume)), {"strategy.to_wait_for"}});
        if (m_strategy.measuring)
            step.sentences.push_back(whatToMeasureFirst(*m_strategy.measuring));
        if (m_growth == 0)
            step.sentences.push_back({"strategy.measure(spend0, where, months0, spend1, months1)", spend0, m_baseline,
                                      months0, spend1, months1});
        else if (m_growth > 0)
            step.sentences.push_back({"strategy.measure_growing(spend0, where, months0, spend1, months1)", spend0,
                                      m_baseline, months0, spend1, months1});
        else
            step.sentences.push_back({"strategy.measure_shrinking(spend0, where, months0, spend1, months1)", spend0,
                                      m_baseline, months0, spend1, months1});
        step.sentences.push_back(where());
        if (Message turn = turning(); !turn.empty())
            step.sentences.push_back(std::move(turn));
        if (p.waiting == Waiting::Ahead)
            step.sentences.push_back({"strategy.growth_needed(month0, growth0, month1, growth1)",
                                      Quantity::fullCount(projectedMonths[0]), percentAMonth(*p.growthNeeded[0]),
                                      Quantity::fullCount(projectedMonths[1]), percentAMonth(*p.growthNeeded[1])});
        const Parameters& inputs = m_scenario.parameters;
        if (p.volume && (inputs.apiPriceTrend != 0 || inputs.gpuPriceTrend != 0))
            step.sentences.push_back({"strategy.at_todays_prices"});
        return step;
    }

    [[nodiscard]] StrategyStep parallelTest() const
    {
        const ParallelTest& t = m_strategy.test;
        const auto share = Quantity::percent(testShare);
        const auto examples = Quantity::fullCount(testExamples);
        StrategyStep step{{"strategy.parallel_test"},
                          {{asMessage(Quantity::money(t.cost())), {"strategy.for_a_months_test"}},
                           {asMessage(Quantity::money(t.upfront)), {"strategy.up_front"}}},
                          {}};
        const auto volume = Quantity::compactCount(t.volume);
        const auto cost = Quantity::money(t.focus);
        const Label focus = whereOf(m_scenario.focus);
        step.sentences = {t.labeling > 0
                              ? Message{"strategy.test(share, volume, cost, where, examples, labeling)", share, volume,
                                        cost, focus, examples, Quantity::money(t.labeling)}
                              : Message{"strategy.test_with_free_labels(share, volume, cost, where, examples)", share,
                                        volume, cost, focus, examples},
                          {"strategy.meanwhile(baseline, bill, volume)", inTextOf(m_scenario.baseline),
                           Quantity::money(t.baseline), volume},
                          before()};
        if (t.months > 1)
            step.sentences.push_back(
                {"strategy.larger_share(share, examples, months)", share, examples, Quantity::fullCount(t.months)});
        return step;
    }

private:
    [[nodiscard]] Message expect() const
    {
        const Prototype& p = m_strategy.prototype;
        const auto spend = Quantity::money(p.spend);
        const auto months = Quantity::plain(prototypeMonths);
        const auto upfront = Quantity::money(p.upfront);
        if (m_scenario.parameters.errorCost > 0)
            return p.upfront > 0 ? Message{"strategy.expect_all(volume, spend, where, months, upfront)",
                                           growingVolume(),
                                           spend,
                                           m_baseline,
                                           months,
                                           upfront}
                                 : Message{"strategy.expect_with_errors(volume, spend, where, months)", growingVolume(),
                                           spend, m_baseline, months};
        return p.upfront > 0 ? Message{"strategy.expect_with_upfront(volume, spend, where, months, upfront)",
                                       growingVolume(),
                                       spend,
                                       m_baseline,
                                       months,
                                       upfront}
                             : Message{"strategy.expect(volume, spend, where, months)", growingVolume(), spend,
                                       m_baseline, months};
    }

    /// "a volume of 1M requests a month that grows by 5 % a month"
    [[nodiscard]] Message growingVolume() const
    {
        if (m_growth == 0)
            return {"strategy.volume(volume)", m_volume};
        return m_growth > 0 ? Message{"strategy.volume_grows(volume, growth)", m_volume, percentAMonth(m_growth)}
                            : Message{"strategy.volume_shrinks(volume, growth)", m_volume, percentAMonth(m_growth)};
    }

    /// The volumes at which the focus pays, none of which reads like another volume.
    [[nodiscard]] Message paying(VolumeUnit unit) const
    {
        return payingVolumes(m_found, unit, m_scenario.parameters.volume);
    }

    /// What one waits for.
    [[nodiscard]] Message where() const
    {
        const Projection& p = m_strategy.projection;
        const Message paying = this->paying(VolumeUnit::RequestsAMonth);
        switch (p.waiting) {
        case Waiting::Never: return {"strategy.never(option)", m_focus};
        case Waiting::Always: return {"strategy.always(option, volumes)", m_focus, paying};
        case Waiting::Ahead: return ahead();
        case Waiting::Reached: return {"strategy.reached(volume, option, volumes)", m_volume, m_focus, paying};
        case Waiting::Between:
            return {"strategy.between(volume, option, volumes)", m_volume, m_focus, this->paying(VolumeUnit::Said)};
        case Waiting::Past: break;
        }
        return {"strategy.past(volume, option, volumes)", m_volume, m_focus, paying};
    }

    [[nodiscard]] Message ahead() const
    {
        const Projection& p = m_strategy.projection;
        const Quantity volume = m_write.from(*p.volume);
        if (p.isForGood && m_found.intervals.size() == 1)
            return {"strategy.wait_for_good(volume, option)", volume, m_focus};
        const Message wait{"strategy.wait(volume, option, volumes)", volume, m_focus, paying(VolumeUnit::Said)};
        return p.paysNow ? sentences(wait, {"strategy.pays_already"}) : wait;
    }

    /// What growth brings; empty where it changes nothing.
    [[nodiscard]] Message turning() const
    {
        const Projection& p = m_strategy.projection;
        if (p.monthBelow)
            return {"strategy.shrinks_below(growth, volume, month)", percentAMonth(m_growth),
                    m_write.upTo(m_found.intervals.front().to), Quantity::fullCount(*p.monthBelow)};
        if (p.waiting == Waiting::Ahead && !p.month)
            return m_growth == 0 ? Message{"strategy.never_without_growth"} : Message{"strategy.never_with_shrinking"};
        if (!p.month)
            return {};
        const Message growth = percentAMonth(m_growth);
        const auto month = Quantity::fullCount(*p.month);
        if (p.waiting == Waiting::Ahead)
            return {"strategy.gets_there(growth, month)", growth, month};
        if (p.waiting == Waiting::Past)
            return {"strategy.is_back_below(growth, month)", growth, month};
        return m_growth > 0 ? Message{"strategy.gets_past(growth, month)", growth, month}
                            : Message{"strategy.falls_below(growth, month)", growth, month};
    }

    [[nodiscard]] Message before() const
    {
        const ParallelTest& t = m_strategy.test;
        const auto upfront = Quantity::money(t.upfront);
        if (t.upfront == 0)
            return {"strategy.nothing_before"};
        if (t.hardware > 0 &&
            readAlike(asMessage(Quantity::money(t.hardware)), asMessage(upfront), inMoney(moneyOf(m_scenario))))
            return {"strategy.only_hardware_before(upfront)", upfront};
        return t.hardware > 0
                   ? Message{"strategy.hardware_before(upfront, hardware)", upfront, Quantity::money(t.hardware)}
                   : Message{"strategy.before(upfront)", upfront};
    }

    const Scenario& m_scenario;
    const BreakEven& m_found;
    const Strategy& m_strategy;
    double m_growth;
    VolumeStyle m_write; ///< of the volumes at which the focus pays
    Quantity m_volume;
    Label m_focus;    ///< within a sentence
    Label m_baseline; ///< where its requests cost
};

} // namespace

std::array<StrategyStep, 3> strategySteps(const Evaluation& e, const Strategy& s)
{
    const Words words(e, s);
    return {words.prototype(), words.projection(), words.parallelTest()};
}

} // namespace breakeven
