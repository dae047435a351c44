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
    AnswerRule{Question::MixedTraffic, FitAnswer::No, points(0, 0, 0, 0, 1, -12),
               "The traffic is of one kind, so there is nothing to route."},
    AnswerRule{Question::MixedTraffic, FitAnswer::Unsure, points(0, 0, 0, 0, -1, -1),
               "Whether the traffic mixes narrow and broad requests is still open."},
    AnswerRule{Question::ChangingFacts, FitAnswer::Yes, points(1, 3, -2, -2, -3, -1),
               "The facts change often, and what is looked up at each request is never out of date."},
    AnswerRule{Question::ChangingFacts, FitAnswer::No, points(0, -1, 0, 0, 1, 0),
               "The facts change seldom, so what was trained stays true."},
};

// That a hosted model or the hybrid costs more than the API is no reason to stay with it while another option saves:
// what speaks for staying is that nothing shown is cheaper, and that hosting it oneself does not pay.
constexpr Points selfHostingSaves = points(-1, 0, 0, 3, 2, 0);
constexpr Points selfHostingCosts = points(4, 0, 0, -5, -12, 0);
constexpr Points paybackSoon = points(0, 0, 0, 1, 2, 0);
constexpr Points paybackLate = points(1, 0, 0, 0, -3, 0);
constexpr Points tunedPaybackSoon = points(0, 0, 1, 0, 0, 0);
constexpr Points tunedPaybackLate = points(0, 0, -1, 0, 0, 0);
constexpr Points tunedSaves = points(0, 0, 3, 0, 0, 0);
constexpr Points tunedCosts = points(0, 0, -6, 0, 0, 0);
constexpr Points memorySaves = points(0, 2, 0, 0, 0, 0);
constexpr Points memoryCosts = points(0, -6, 0, 0, 0, 0);
constexpr Points hybridSaves = points(0, 0, 0, 0, 0, 1);
constexpr Points hybridCosts = points(0, 0, 0, 0, 0, -6);
constexpr Points frontierCheapest = points(7, 0, 0, 0, 0, 0);
constexpr Points memoryCheapest = points(0, 4, 0, 0, 0, 0);
constexpr Points tunedCheapest = points(0, 0, 4, 0, 0, 0);
constexpr Points selfHostingCheapest = points(0, 0, 0, 3, 4, 0);
constexpr Points hybridCheapest = points(0, 0, 0, 0, 0, 6);
constexpr Points surelyCheaper = points(0, 0, 0, 0, 2, 0);
constexpr Points notSurelyCheaper = points(1, 0, 0, 1, -3, 0);
constexpr Points accuracyTooLow = points(2, 0, -3, -2, -12, -1);

constexpr double soon = 12;  ///< months of payback
constexpr double sure = 0.8; ///< share of cases

Label labelOf(const AnswerRule& rule)
{
    return {"fit_rule", info(rule.question).id, info(rule.answer).id, rule.sentence};
}

void addAnswers(const AdviceChoices& advice, std::vector<FitFact>& facts)
{
    for (const AnswerRule& rule : answerRules)
        if (advice.to(rule.question) == rule.answer)
            facts.push_back({fmt::format("{}={}", info(rule.question).id, info(rule.answer).id),
                             asMessage(labelOf(rule)), &rule.points});
}

/// What the option saves against the baseline in a month, in US dollars; 0 where the two are equal.
double savingOf(const Evaluation& e, Option option)
{
    return difference(e.baseline().total, e.of(option).total);
}

void addSaving(const Evaluation& e, Option option, std::string_view id, const Points& saves, const Points& costs,
               std::vector<FitFact>& facts)
{
    const double saving = savingOf(e, option);
    const auto volume = Quantity::compactCount(e.scenario.parameters.volume);
    const Label name = nameOf(option);
    const Label baseline = inTextOf(e.scenario.baseline);
    if (option == e.scenario.baseline)
        return;
    const Label inText = inTextOf(option);
    const Message begins = saving > 0 ? Message{"fit.where_it_saves(option, baseline)", inText, baseline}
                                      : Message{"fit.where_it_saves_nothing(option, baseline)", inText, baseline};
    FitFact fact{fmt::format("{}_{}", id, saving > 0 ? "saves" : "costs"),
                 {"fit.costs_as_much(option, baseline, volume)", name, baseline, volume},
                 saving > 0 ? &saves : &costs,
                 begins,
                 {},
                 option,
                 std::max(saving, 0.0)};
    if (saving > 0)
        fact.sentence = visibleOptions(e.scenario).contains(option)
                            ? Message{"fit.saves(option, saving, baseline, volume)", name, Quantity::money(saving),
                                      baseline, volume}
                            : Message{"fit.saves_not_shown(option, saving, baseline, volume)", name,
                                      Quantity::money(saving), baseline, volume};
    else if (saving < 0)
        fact.sentence = {"fit.costs_more(option, more, baseline, volume)", name, Quantity::money(-saving), baseline,
                         volume};
    facts.push_back(std::move(fact));
}

void addPayback(const Evaluation& e, Option option, std::string_view id, const Points& early, const Points& late,
                std::vector<FitFact>& facts)
{
    const std::optional<double> payback = e.of(option).overTime.payback.months;
    if (savingOf(e, option) <= 0)
        return;
    const Label name = inTextOf(option);
    const auto limit = Quantity::monthSpan(soon);
    const bool inTime = payback && *payback <= soon;
    FitFact fact{
        fmt::format("{}_{}", id, inTime ? "soon" : "late"),
        {"fit.money_not_back(option, horizon)", name, Quantity::monthSpan(e.scenario.parameters.horizonMonths)},
        inTime ? &early : &late,
        inTime ? Message{"fit.where_back_within(option, months)", name, limit}
               : Message{"fit.where_back_later(option, months)", name, limit}};
    if (payback && *payback == 0)
        fact.sentence = {"fit.no_money_back(option)", name};
    else if (inTime)
        fact.sentence = {"fit.money_back(option, months)", name, Quantity::monthSpan(*payback)};
    else if (payback)
        fact.sentence = {"fit.money_back_late(option, months)", name, Quantity::monthSpan(*payback)};
    facts.push_back(std::move(fact));
}

void addSureness(const Evaluation& e, Option option, std::vector<FitFact>& facts)
{
    if (!e.spread || option != e.scenario.focus)
        return;
    const double share = e.spread->cheaperProbability;
    facts.push_back({share >= sure ? "surely_cheaper" : "not_surely_cheaper",
                     {"fit.cases(option, share)", inTextOf(option), Quantity::percent(share)},
                     share >= sure ? &surelyCheaper : &notSurelyCheaper});
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

void addCheapest(const Evaluation& e, Option cheapest, std::vector<FitFact>& facts)
{
    const Label option = nameOf(cheapest);
    const Label inText = inTextOf(cheapest);
    const auto total = Quantity::money(e.of(cheapest).total);
    FitFact fact{fmt::format("{}_cheapest", info(cheapest).id),
                 {"fit.cheapest(option, total)", option, total},
                 &pointsOfCheapest(cheapest),
                 {"fit.where_cheapest(option)", inText},
                 {"fit.where_not_cheapest(option)", inText}};
    if (cheapest != e.cheapest) {
        fact.sentence = {"fit.cheapest_not_shown(option, total)", option, total};
        fact.begins = {"fit.where_below_all_shown(option)", inText};
        fact.ends = {"fit.where_not_below_all_shown(option)", inText};
    } else if (!e.showsAll()) {
        fact.begins = {"fit.where_cheapest_of_shown(option)", inText};
        fact.ends = {"fit.where_not_cheapest_of_shown(option)", inText};
    }
    facts.push_back(std::move(fact));
}

void addAccuracy(const Evaluation& e, Option option, std::vector<FitFact>& facts)
{
    const double ours = e.of(option).accuracy;
    const double theirs = e.baseline().accuracy;
    if (isViable(ours, theirs))
        return;
    const auto [shownOurs, shownTheirs] = viabilityShares(ours, theirs);
    const Label baseline = inTextOf(e.scenario.baseline);
    facts.push_back({"accuracy_too_low",
                     {"fit.accuracy_too_low(ours, theirs, baseline)", shownOurs, shownTheirs, baseline},
                     &accuracyTooLow,
                     {"fit.where_accuracy_too_low(baseline)", baseline},
                     {"fit.where_accuracy_enough(baseline)", baseline}});
}

/// A share in percent with so many digits.
Message inPercent(double share, int digits)
{
    return {"percent(number)", Quantity::rounded(share * 100, digits)};
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

Option selfHostedOption(const Evaluation& e)
{
    if (selfHostedOptions.contains(e.scenario.focus))
        return e.scenario.focus;
    const OptionSet candidates = OptionSet::where(
        [&](Option option) { return selfHostedOptions.contains(option) && e.scenario.shown.contains(option); });
    return cheapestOption(e.model, candidates.empty() ? selfHostedOptions : candidates, e.scenario.parameters.volume);
}

std::vector<Label> fitRuleLabels()
{
    std::vector<Label> labels;
    for (const AnswerRule& rule : answerRules)
        labels.push_back(labelOf(rule));
    return labels;
}

namespace {

/// With one of the options as the cheapest, which may be one that is not shown.
std::vector<FitFact> factsWith(const Evaluation& e, Option cheapest)
{
    std::vector<FitFact> facts;
    addAnswers(e.scenario.advice, facts);
    const bool isHidden = cheapest != e.cheapest;
    const Option own = isHidden && selfHostedOptions.contains(cheapest) ? cheapest : selfHostedOption(e);
    addSaving(e, own, "self_hosting", selfHostingSaves, selfHostingCosts, facts);
    addPayback(e, own, "payback", paybackSoon, paybackLate, facts);
    addSureness(e, own, facts);
    addSaving(e, Option::TunedApi, "hosted_fine_tuning", tunedSaves, tunedCosts, facts);
    addPayback(e, Option::TunedApi, "hosted_payback", tunedPaybackSoon, tunedPaybackLate, facts);
    addSaving(e, Option::MemoryApi, "memory", memorySaves, memoryCosts, facts);
    addSaving(e, Option::Hybrid, "hybrid", hybridSaves, hybridCosts, facts);
    addCheapest(e, cheapest, facts);
    addAccuracy(e, own, facts);
    return facts;
}

} // namespace

std::vector<FitFact> fitFacts(const Evaluation& e)
{
    std::vector<FitFact> facts = factsWith(e, e.cheapest);
    const std::optional<Option> hidden = e.cheaperNotShown();
    return hidden && fittingCourse(facts) == Course::StayWithApi ? factsWith(e, *hidden) : facts;
}

Approach approachOf(Course course)
{
    switch (course) {
    case Course::StayWithApi: return Approach::GeneralApi;
    case Course::SmallModelWithMemory: return Approach::MemoryApi;
    case Course::HostedFineTuning: return Approach::TunedApi;
    case Course::PilotSelfHosted:
    case Course::Migrate: return Approach::SelfHosted;
    case Course::Hybrid: break;
    }
    return Approach::Hybrid;
}

Course fittingCourse(const std::vector<FitFact>& facts)
{
    Points sum;
    for (const FitFact& fact : facts)
        for (const Course course : enumerators<Course>)
            sum[course] += (*fact.points)[course];
    return enumerators<Course>[std::max_element(sum.begin(), sum.end()) - sum.begin()];
}

} // namespace breakeven
