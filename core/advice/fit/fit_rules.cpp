// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/fit_rules.h"

#include "core/inputs/row_labels.h"
#include "core/model/cheapest_option.h"
#include "core/model/equality.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace breakeven {

namespace {

struct AnswerRule {
    Question question;
    FitAnswer answer;
    Points points;
    std::string_view sentence;
};

constexpr int no = ruledOut;

constexpr Points points(int stay, int memory, int hosted, int pilot, int migrate, int hybrid)
{
    return {{{Course::StayWithApi, stay},
             {Course::SmallModelWithMemory, memory},
             {Course::HostedFineTuning, hosted},
             {Course::PilotSelfHosted, pilot},
             {Course::Migrate, migrate},
             {Course::Hybrid, hybrid}}};
}

constexpr std::array answerRules{
    AnswerRule{Question::NarrowTask, FitAnswer::Yes, points(-1, 1, 2, 2, 2, 0),
               "The task is narrow, and a small model can learn it."},
    AnswerRule{Question::NarrowTask, FitAnswer::No, points(3, -2, -3, -3, -12, 0),
               "The task is broad, and a large model copes with what a small one was never shown."},
    AnswerRule{Question::NarrowTask, FitAnswer::Unsure, points(0, 0, 0, 0, -2, 0),
               "Whether the task is narrow enough for a small model is still open."},
    AnswerRule{Question::DefinedOutput, FitAnswer::Yes, points(0, 0, 1, 1, 1, 1),
               "The output is well defined, so examples can teach it and tests can check it."},
    AnswerRule{Question::DefinedOutput, FitAnswer::No, points(2, 0, -2, -2, -12, -1),
               "The output is not well defined, so nobody could label it the same way twice."},
    AnswerRule{Question::DefinedOutput, FitAnswer::Unsure, points(0, 0, 0, 0, -1, 0),
               "Whether the output is well defined is still open."},
    AnswerRule{Question::TolerableErrors, FitAnswer::Yes, points(0, 1, 1, 1, 1, 1),
               "Occasional errors can be tolerated while a new model proves itself."},
    AnswerRule{Question::TolerableErrors, FitAnswer::No, points(1, -1, -1, 0, -2, 0),
               "Errors can't be tolerated, so a change of model needs proof first."},
    AnswerRule{Question::TolerableErrors, FitAnswer::Unsure, points(0, 0, 0, 0, -1, 0),
               "Whether occasional errors can be tolerated is still open."},
    AnswerRule{Question::LabeledExamples, FitAnswer::Yes, points(-1, 0, 2, 2, 2, 1),
               "There are at least 500 labeled examples to train on."},
    AnswerRule{Question::LabeledExamples, FitAnswer::No, points(2, 2, -6, -2, -12, -3),
               "There are fewer than 500 labeled examples, too few to train on."},
    AnswerRule{Question::LabeledExamples, FitAnswer::Unsure, points(0, 0, 0, 0, -2, 0),
               "Whether there are 500 labeled examples to train on is still open."},
    AnswerRule{Question::FewPatterns, FitAnswer::Yes, points(0, 4, 0, 0, 0, 0),
               "There are fewer than 20 patterns, few enough to be recalled as examples."},
    AnswerRule{Question::FewPatterns, FitAnswer::No, points(0, -2, 1, 1, 1, 0),
               "There are 20 patterns or more, and recalled examples can't cover them all."},
    AnswerRule{Question::StableSpecification, FitAnswer::Yes, points(0, 0, 1, 1, 2, 1),
               "The specification stays for six months, long enough for training to pay off."},
    AnswerRule{Question::StableSpecification, FitAnswer::No, points(2, 2, -3, -2, -12, -2),
               "The specification changes within six months, and each change means training again."},
    AnswerRule{Question::StableSpecification, FitAnswer::Unsure, points(0, 0, 0, 0, -1, 0),
               "Whether the specification stays for six months is still open."},
    AnswerRule{Question::PrivateData, FitAnswer::Yes, points(no, no, no, 3, 3, no),
               "There is data that may not leave the house, and only a model in the house keeps it there."},
    AnswerRule{Question::LatencyMatters, FitAnswer::Yes, points(-1, 0, 0, 1, 2, 0),
               "Latency matters, and a small model of your own answers without a queue that others fill."},
    AnswerRule{Question::MixedTraffic, FitAnswer::Yes, points(1, -1, -2, -3, -12, 7),
               "The traffic mixes narrow and broad requests, and each kind is best served by its own model."},
    AnswerRule{Question::MixedTraffic, FitAnswer::No, points(0, 0, 0, 0, 1, -4),
               "The traffic is of one kind, so there is nothing to route."},
    AnswerRule{Question::MixedTraffic, FitAnswer::Unsure, points(0, 0, 0, 0, -1, -1),
               "Whether the traffic mixes narrow and broad requests is still open."},
    AnswerRule{Question::ChangingFacts, FitAnswer::Yes, points(1, 3, -2, -2, -3, -1),
               "The facts change often, and what is looked up at each request is never out of date."},
    AnswerRule{Question::ChangingFacts, FitAnswer::No, points(0, -1, 0, 0, 1, 0),
               "The facts change seldom, so what was trained stays true."},
};

/// Something that the model's figures say, and what it speaks for.
struct ModelRule {
    std::string_view id;
    Points points;
};

constexpr ModelRule selfHostingSaves{"self_hosting_saves", points(-1, 0, 0, 3, 2, 0)};
constexpr ModelRule selfHostingCosts{"self_hosting_costs", points(4, 0, 0, -5, -12, 0)};
constexpr ModelRule paybackSoon{"payback_soon", points(0, 0, 0, 1, 2, 0)};
constexpr ModelRule paybackLate{"payback_late", points(1, 0, 0, 0, -3, 0)};
constexpr ModelRule tunedPaybackSoon{"hosted_payback_soon", points(0, 0, 1, 0, 0, 0)};
constexpr ModelRule tunedPaybackLate{"hosted_payback_late", points(0, 0, -1, 0, 0, 0)};
constexpr ModelRule tunedSaves{"hosted_fine_tuning_saves", points(0, 0, 3, 0, 0, 0)};
constexpr ModelRule tunedCosts{"hosted_fine_tuning_costs", points(1, 0, -6, 0, 0, 0)};
constexpr ModelRule memorySaves{"memory_saves", points(0, 2, 0, 0, 0, 0)};
constexpr ModelRule memoryCosts{"memory_costs", points(1, -6, 0, 0, 0, 0)};
constexpr ModelRule hybridSaves{"hybrid_saves", points(0, 0, 0, 0, 0, 1)};
constexpr ModelRule hybridCosts{"hybrid_costs", points(1, 0, 0, 0, 0, -6)};
constexpr ModelRule surelyCheaper{"surely_cheaper", points(0, 0, 0, 0, 2, 0)};
constexpr ModelRule notSurelyCheaper{"not_surely_cheaper", points(1, 0, 0, 1, -3, 0)};
constexpr ModelRule accuracyTooLow{"accuracy_too_low", points(2, 0, -3, -2, -12, -1)};
constexpr Points frontierCheapest = points(4, 0, 0, 0, 0, 0);
constexpr Points memoryCheapest = points(0, 4, 0, 0, 0, 0);
constexpr Points tunedCheapest = points(0, 0, 4, 0, 0, 0);
constexpr Points selfHostingCheapest = points(0, 0, 0, 3, 4, 0);
constexpr Points hybridCheapest = points(0, 0, 0, 0, 0, 4);

constexpr double soon = 12;  ///< months of payback
constexpr double sure = 0.8; ///< share of cases

/// What the rules ask of an evaluation.
class EvaluatedFigures {
public:
    explicit EvaluatedFigures(const Evaluation& e) : m_e(e) {}

    [[nodiscard]] const Scenario& scenario() const { return m_e.scenario; }
    [[nodiscard]] const std::optional<OptionSpread>& spread() const { return m_e.spread; }
    [[nodiscard]] double total(Option option) const { return m_e.of(option).total; }
    [[nodiscard]] double accuracy(Option option) const { return m_e.of(option).accuracy; }
    [[nodiscard]] std::optional<double> payback(Option option) const { return m_e.of(option).overTime.payback.months; }
    [[nodiscard]] Option cheapest() const { return m_e.cheapest; }
    [[nodiscard]] Option selfHosted() const { return selfHostedOption(m_e.scenario, m_e.model); }

private:
    const Evaluation& m_e;
};

/// What an option saves against the baseline in a month, in US dollars; 0 where the two are equal.
template <typename Figures> double savingOf(const Figures& figures, Option option)
{
    return difference(figures.total(figures.scenario().baseline), figures.total(option));
}

// Each rule below calls `add(id, points, words)` for what holds; `words` makes its sentence, where somebody reads it.

template <typename Add> void addAnswers(const AdviceChoices& advice, Add add)
{
    for (const AnswerRule& rule : answerRules)
        if (advice.to(rule.question) == rule.answer)
            add([&] { return fmt::format("{}={}", info(rule.question).id, info(rule.answer).id); }, rule.points,
                [&] {
                    return asMessage(Label{"fit_rule", info(rule.question).id, info(rule.answer).id, rule.sentence});
                });
}

/// Adds a rule of the model's.
template <typename Add, typename Words> void addRule(const ModelRule& rule, Add& add, Words words)
{
    add([&] { return std::string(rule.id); }, rule.points, words);
}

template <typename Figures, typename Add>
void addSaving(const Figures& figures, Option option, const ModelRule& saves, const ModelRule& costs, Add& add)
{
    const Option baseline = figures.scenario().baseline;
    if (option == baseline)
        return;
    const double saving = savingOf(figures, option);
    addRule(saving > 0 ? saves : costs, add, [&]() -> Message {
        const auto volume = Quantity::compactCount(figures.scenario().parameters.volume);
        if (saving > 0)
            return {"fit.saves(option, saving, baseline, volume)", nameOf(option), Quantity::money(saving),
                    inTextOf(baseline), volume};
        if (saving < 0)
            return {"fit.costs_more(option, more, baseline, volume)", nameOf(option), Quantity::money(-saving),
                    inTextOf(baseline), volume};
        return {"fit.costs_as_much(option, baseline, volume)", nameOf(option), inTextOf(baseline), volume};
    });
}

template <typename Figures, typename Add>
void addPayback(const Figures& figures, Option option, const ModelRule& early, const ModelRule& late, Add& add)
{
    if (savingOf(figures, option) <= 0)
        return;
    const std::optional<double> payback = figures.payback(option);
    addRule(payback && *payback <= soon ? early : late, add, [&]() -> Message {
        const Label name = inTextOf(option);
        if (!payback)
            return {"fit.money_not_back(option, horizon)", name,
                    Quantity::monthSpan(figures.scenario().parameters.horizonMonths)};
        if (*payback == 0)
            return {"fit.no_money_back(option)", name};
        if (*payback <= soon)
            return {"fit.money_back(option, months)", name, Quantity::monthSpan(*payback)};
        return {"fit.money_back_late(option, months)", name, Quantity::monthSpan(*payback)};
    });
}

template <typename Figures, typename Add> void addSureness(const Figures& figures, Option option, Add& add)
{
    if (!figures.spread() || option != figures.scenario().focus)
        return;
    const double share = figures.spread()->cheaperProbability;
    addRule(share >= sure ? surelyCheaper : notSurelyCheaper, add, [&]() -> Message {
        return {"fit.cases(option, share)", inTextOf(option), Quantity::percent(share)};
    });
}

const Points& pointsOfCheapest(Option option)
{
    switch (info(option).approach) {
    case Approach::GeneralApi: return frontierCheapest;
    case Approach::MemoryApi: return memoryCheapest;
    case Approach::TunedApi: return tunedCheapest;
    case Approach::SelfHosted: return selfHostingCheapest;
    case Approach::Hybrid: break;
    }
    return hybridCheapest;
}

template <typename Figures, typename Add> void addCheapest(const Figures& figures, Add& add)
{
    const Option cheapest = figures.cheapest();
    add([&] { return fmt::format("{}_cheapest", info(cheapest).id); }, pointsOfCheapest(cheapest),
        [&]() -> Message {
            return {"fit.cheapest(option, total)", nameOf(cheapest), Quantity::money(figures.total(cheapest))};
        });
}

/// A share in percent with so many digits.
Message inPercent(double share, int digits)
{
    return {"percent(number)", Quantity::rounded(share * 100, digits)};
}

template <typename Figures, typename Add> void addAccuracy(const Figures& figures, Option option, Add& add)
{
    const Option baseline = figures.scenario().baseline;
    const double ours = figures.accuracy(option);
    const double theirs = figures.accuracy(baseline);
    if (isViable(ours, theirs))
        return;
    addRule(accuracyTooLow, add, [&]() -> Message {
        const auto [shownOurs, shownTheirs] = viabilityShares(ours, theirs);
        return {"fit.accuracy_too_low(ours, theirs, baseline)", shownOurs, shownTheirs, inTextOf(baseline)};
    });
}

/// Everything that holds, in the table's order: what was answered, then what the model says.
template <typename Figures, typename Add> void addFacts(const Figures& figures, Add add)
{
    addAnswers(figures.scenario().advice, add);
    const Option own = figures.selfHosted();
    addSaving(figures, own, selfHostingSaves, selfHostingCosts, add);
    addPayback(figures, own, paybackSoon, paybackLate, add);
    addSureness(figures, own, add);
    addSaving(figures, Option::TunedApi, tunedSaves, tunedCosts, add);
    addPayback(figures, Option::TunedApi, tunedPaybackSoon, tunedPaybackLate, add);
    addSaving(figures, Option::MemoryApi, memorySaves, memoryCosts, add);
    addSaving(figures, Option::Hybrid, hybridSaves, hybridCosts, add);
    addCheapest(figures, add);
    addAccuracy(figures, own, add);
}

Course mostPoints(const Points& sum)
{
    return enumerators<Course>[std::max_element(sum.begin(), sum.end()) - sum.begin()];
}

void addTo(Points& sum, const Points& points)
{
    for (const Course course : enumerators<Course>)
        sum[course] += points[course];
}

} // namespace

bool isViable(double ours, double theirs)
{
    return difference(ours, viableAccuracy * theirs) >= 0;
}

std::pair<Message, Message> viabilityShares(double ours, double theirs)
{
    constexpr int least = 3;
    constexpr int most = 12;
    const auto shown = [](double share, int digits) {
        return std::stod(fmt::format("{:.{}e}", share * 100, digits - 1));
    };
    int digits = least;
    while (digits < most && isViable(shown(ours, digits), shown(theirs, digits)) != isViable(ours, theirs))
        ++digits;
    return {inPercent(ours, digits), inPercent(theirs, digits)};
}

Option selfHostedOption(const Scenario& scenario, const CostModel& model)
{
    if (selfHostedOptions.contains(scenario.focus))
        return scenario.focus;
    const OptionSet candidates = OptionSet::where(
        [&](Option option) { return selfHostedOptions.contains(option) && scenario.shown.contains(option); });
    return cheapestOption(model, candidates.empty() ? selfHostedOptions : candidates, scenario.parameters.volume);
}

std::vector<FitFact> fitFacts(const Evaluation& e)
{
    std::vector<FitFact> facts;
    addFacts(EvaluatedFigures(e), [&](const auto& id, const Points& points, const auto& words) {
        facts.push_back({id(), words(), &points});
    });
    return facts;
}

Course fittingCourse(const std::vector<FitFact>& facts)
{
    Points sum;
    for (const FitFact& fact : facts)
        addTo(sum, *fact.points);
    return mostPoints(sum);
}

/// The same figures of one scenario after another, as far as they are asked for.
class CourseOfMany::Figures {
public:
    Figures(CourseOfMany& memory, const Scenario& scenario, const std::optional<OptionSpread>& spread)
        : m_memory(memory), m_scenario(scenario), m_spread(spread), m_model(costModel(scenario))
    {
    }

    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] const std::optional<OptionSpread>& spread() const { return m_spread; }
    [[nodiscard]] double total(Option option) const
    {
        return costsOf(m_model, option).total(m_scenario.parameters.volume);
    }
    [[nodiscard]] double accuracy(Option option) const { return costsOf(m_model, option).accuracy; }
    [[nodiscard]] std::optional<double> payback(Option option) const
    {
        const Months& months = m_memory.m_months.of(m_scenario.parameters);
        const auto sums = [&](Option of, std::vector<double>& cash) {
            fillCashFlow(costsOf(m_model, of), m_scenario.parameters, months, cash);
            sumUp(cash);
        };
        sums(m_scenario.baseline, m_memory.m_baseline);
        sums(option, m_memory.m_option);
        return breakeven::payback(m_memory.m_option, m_memory.m_baseline).months;
    }
    [[nodiscard]] Option cheapest() const
    {
        return cheapestOption(m_model, m_scenario.shown, m_scenario.parameters.volume);
    }
    [[nodiscard]] Option selfHosted() const { return selfHostedOption(m_scenario, m_model); }

private:
    CourseOfMany& m_memory;
    const Scenario& m_scenario;
    const std::optional<OptionSpread>& m_spread;
    CostModel m_model;
};

Course CourseOfMany::of(const Scenario& scenario, const std::optional<OptionSpread>& spread)
{
    Points sum;
    addFacts(Figures(*this, scenario, spread),
             [&](const auto&, const Points& points, const auto&) { addTo(sum, points); });
    return mostPoints(sum);
}

} // namespace breakeven
