// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/fit_check.h"

#include "core/advice/fit/course_along.h"
#include "core/advice/words/turn.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/inputs/scale.h"
#include "core/scenario/edits.h"
#include "core/words/english.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace breakeven {

namespace {

constexpr std::size_t mostSaid = 3;   ///< reasons, and what speaks against
constexpr double leastStrength = 0.5; ///< what speaks for all courses alike is no reason

/// How many points more a fact gives a course than the others on average. What all but rules a course out tells little
/// of the others.
double strength(const FitFact& fact, Course course)
{
    constexpr int least = -6;
    const auto points = [&](Course of) { return std::max((*fact.points)[of], least); };
    double others = 0;
    for (const CourseInfo& row : courseTable)
        if (row.course != course)
            others += points(row.course);
    return points(course) - others / (enumeratorCount<Course> - 1);
}

bool isOf(const FitFact& fact, Course course)
{
    return fact.subject && info(*fact.subject).approach == approachOf(course);
}

struct Ranked {
    double strength;
    const FitFact* fact;
};

/// The strongest first, and of as strong ones the larger saving. Of these as many as are said, the last of which makes
/// room for what has to be said.
std::vector<Message> said(std::vector<Ranked> ranked, const FitFact* must)
{
    std::ranges::stable_sort(ranked, [](const Ranked& a, const Ranked& b) {
        return a.strength != b.strength ? a.strength > b.strength : a.fact->saving > b.fact->saving;
    });
    const auto place = std::ranges::find(ranked, must, &Ranked::fact);
    if (place != ranked.end() && place - ranked.begin() >= static_cast<std::ptrdiff_t>(mostSaid))
        std::swap(ranked[mostSaid - 1], *place);
    std::vector<Message> sentences;
    for (const Ranked& each : ranked)
        if (sentences.size() < mostSaid)
            sentences.push_back(each.fact->sentence);
    return sentences;
}

/// What the course's own option saves is always among them.
std::vector<Message> reasonsFor(const std::vector<FitFact>& facts, Course course)
{
    std::vector<Ranked> ranked;
    const FitFact* own = nullptr;
    for (const FitFact& fact : facts) {
        const double points = strength(fact, course);
        if (isOf(fact, course) && fact.saving > 0)
            own = &fact;
        if (points >= leastStrength || own == &fact)
            ranked.push_back({points, &fact});
    }
    return said(std::move(ranked), own);
}

/// What other options save speaks as strongly as the strongest of that, the largest saving first; where that is more
/// than the course's own option saves, it is always among them.
std::vector<Message> reasonsAgainst(const std::vector<FitFact>& facts, Course course)
{
    std::vector<Ranked> ranked;
    double ownSaving = 0;
    double strongest = leastStrength; // of the savings
    for (const FitFact& fact : facts)
        if (isOf(fact, course))
            ownSaving = fact.saving;
        else if (fact.saving > 0)
            strongest = std::max(strongest, -strength(fact, course));
    const FitFact* most = nullptr;
    for (const FitFact& fact : facts) {
        const bool isSaving = fact.saving > 0 && !isOf(fact, course);
        if (isSaving && fact.saving > (most != nullptr ? most->saving : ownSaving))
            most = &fact;
        const double points = -strength(fact, course);
        if (isSaving && (points >= leastStrength || fact.saving > ownSaving))
            ranked.push_back({strongest, &fact});
        else if (points >= leastStrength)
            ranked.push_back({points, &fact});
    }
    return said(std::move(ranked), most);
}

Message openQuestions(int count)
{
    return {"fit.open(count, all)", Quantity::plain(count), Quantity::plain(questionCount)};
}

std::vector<FitChange> otherAnswers(const Evaluation& e, Course now)
{
    std::vector<FitChange> changes;
    Evaluation other = e;
    for (const QuestionInfo& question : questionTable)
        for (const FitAnswer answer : {FitAnswer::Yes, FitAnswer::No}) {
            if (answer == e.scenario.advice.to(question.question))
                continue;
            other.scenario.advice = withAnswer(e.scenario, question.question, answer).advice;
            if (const Course course = fittingCourse(fitFacts(other)); course != now)
                changes.push_back(
                    {question.question,
                     nullptr,
                     0,
                     {"fit.answered_with(question, answer)", Label{"question", question.id, "text", question.text},
                      Label{"answer", info(answer).id, "in_text", info(answer).id}},
                     course});
        }
    return changes;
}

struct FoundChange {
    double distance; ///< on the slider, from 0 to 1
    FitChange change;
};

/// Whether that is where the focus begins or ceases to be the cheaper one, and no other turn of the advice.
bool isBreakEven(const Evaluation& e, const Parameter& parameter, double fraction)
{
    constexpr double tolerance = 1e-6; // relative, of what is found along a slider
    const double value = exactAtFraction(parameter, fraction);
    const auto isIt = [&](double volume) { return std::abs(volume - value) <= tolerance * value; };
    return parameter.member == &Parameters::volume &&
           std::ranges::any_of(e.focus().breakEven.intervals,
                               [&](const Interval& interval) { return isIt(interval.from) || isIt(interval.to); });
}

bool holdsIn(const std::vector<FitFact>& facts, const FitFact& fact)
{
    return std::ranges::find(facts, fact.id, &FitFact::id) != facts.end();
}

/// What of the facts makes the course another one between two places next to each other. Empty where that is the focus'
/// own break-even, which its flip says.
Message causeOf(const Evaluation& e, const std::vector<FitFact>& before, const std::vector<FitFact>& after, Course now,
                Course then)
{
    double most = 0;
    Message cause;
    const auto weigh = [&](const FitFact& fact, double sign, const Message& words) {
        const double points = sign * ((*fact.points)[then] - (*fact.points)[now]);
        if (words.empty() || points <= most)
            return;
        most = points;
        cause = fact.subject == e.scenario.focus ? Message{} : words;
    };
    const auto wasSpokenOf = [&](const FitFact& fact) { // else another option stands for hosting it oneself there
        return !fact.subject || std::ranges::find(before, fact.subject, &FitFact::subject) != before.end();
    };
    for (const FitFact& fact : after)
        if (!holdsIn(before, fact) && wasSpokenOf(fact))
            weigh(fact, 1, fact.begins);
    for (const FitFact& fact : before)
        if (!holdsIn(after, fact))
            weigh(fact, -1, fact.ends);
    return cause;
}

/// The nearest place on a parameter's slider from which on the course is another one, and where that ends.
std::optional<FoundChange> alongSlider(const Evaluation& e, const Parameter& parameter, Course now)
{
    const CourseAlong along(e, parameter);
    const double current = sliderFraction(parameter, e.scenario.parameters.*parameter.member);
    std::optional<CourseAlong::Place> nearest;
    double end = 0;
    for (const double way : {0.0, 1.0}) {
        const double farthest = nearest ? std::abs(nearest->fraction - current) : HUGE_VAL;
        const auto found = along.change(current, now, way, farthest);
        if (found && std::abs(found->fraction - current) < farthest) {
            nearest = found;
            end = way;
        }
    }
    if (!nearest)
        return std::nullopt;
    const auto next = along.change(nearest->fraction, nearest->course, end, HUGE_VAL);
    Turn turn{.parameter = &parameter,
              .current = exactAtFraction(parameter, current),
              .above = end > 0,
              .value = exactAtFraction(parameter, nearest->fraction),
              .back = {},
              .saves = e.monthlySaving() > 0 && isBreakEven(e, parameter, nearest->fraction),
              .money = moneyOf(e.scenario)};
    if (next)
        turn.back = exactAtFraction(parameter, next->fraction);
    Message cause = causeOf(e, along.factsAt(nearest->before), along.factsAt(nearest->fraction), now, nearest->course);
    return FoundChange{std::abs(nearest->fraction - current),
                       {{}, &parameter, turn.value, labeledTurn(turn), nearest->course, turn.back, std::move(cause)}};
}

} // namespace

FitCheck fitCheck(const Evaluation& e)
{
    const std::vector<FitFact> facts = fitFacts(e);
    FitCheck check;
    check.course = fittingCourse(facts);
    check.reasons = reasonsFor(facts, check.course);
    check.against = reasonsAgainst(facts, check.course);
    const auto& answers = e.scenario.advice.answers;
    check.open = static_cast<int>(std::count(answers.begin(), answers.end(), FitAnswer::Unsure));
    if (check.open == static_cast<int>(questionCount))
        check.standing = {"fit.all_open"};
    else if (check.open > 0 && check.against.size() < mostSaid)
        check.against.push_back(openQuestions(check.open));
    return check;
}

Message cheaperThanAdvised(const Evaluation& e, Course course)
{
    const std::optional<Option> hidden = e.cheaperNotShown();
    const Option cheapest = hidden.value_or(e.cheapest);
    if (info(cheapest).approach == approachOf(course))
        return {};
    return hidden ? Message{"fit.by_cost_not_shown(option)", inTextOf(cheapest)}
                  : Message{"fit.by_cost(option)", inTextOf(cheapest)};
}

Message conditionInWords(const FitChange& change)
{
    return change.cause.empty() ? change.condition
                                : Message{"fit.condition_where(condition, cause)", change.condition, change.cause};
}

Message changeInWords(const FitChange& change)
{
    return {"fit.change(condition, course)", conditionInWords(change), nameOf(change.course).withinSentence()};
}

std::vector<FitChange> fitChanges(const Evaluation& e)
{
    const Course now = fittingCourse(fitFacts(e));
    std::vector<FitChange> changes = otherAnswers(e, now);
    std::vector<FoundChange> inputs;
    for (const Parameter& row : parameterTable)
        if (row.tier == Tier::Essential)
            if (auto found = alongSlider(e, row, now))
                inputs.push_back(*std::move(found));
    std::stable_sort(inputs.begin(), inputs.end(),
                     [](const FoundChange& a, const FoundChange& b) { return a.distance < b.distance; });
    for (FoundChange& found : inputs)
        changes.push_back(std::move(found.change));
    return changes;
}

} // namespace breakeven
