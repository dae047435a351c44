// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/changes/changes.h"

#include "core/advice/changes/list_changes.h"
#include "core/advice/words/told_apart.h"
#include "core/inputs/choices.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/text/one_line.h"
#include "core/words/catalog.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven {

namespace {

constexpr std::size_t longestChangedText = 60; ///< in characters
constexpr std::size_t mostInStep = 2;

Message none()
{
    return {"edit.none"};
}

Message onOrOff(bool on)
{
    return on ? Message{"switch.on"} : Message{"switch.off"};
}

Message inQuotation(const std::string& text)
{
    return text.empty() ? none() : Message{"edit.quoted(text)", oneLine(text, longestChangedText)};
}

/// Adds what differs, part by part.
class Collected {
public:
    explicit Collected(const MoneyShown& money) : m_catalog(inMoney(money)) {}

    [[nodiscard]] const MoneyShown& money() const { return m_catalog.money; }
    void add(Message words, bool follows = false) { m_changes.push_back({std::move(words), follows}); }

    void addFromTo(const Message& what, const Message& before, const Message& after, bool follows = false)
    {
        // What reads alike though it differs is told without its values.
        if (readAlike(before, after, m_catalog))
            add({"edit.changed(what)", what}, follows);
        else
            add({"edit.from_to(what, before, after)", what, before, after}, follows);
    }

    /// A value of an enum or a switch, in words.
    template <typename Value, typename Words>
    void addIfOther(const Message& what, const Value& before, const Value& after, const Words& inWordsOf)
    {
        if (before != after)
            addFromTo(what, inWordsOf(before), inWordsOf(after));
    }

    void addText(const Message& what, const std::string& before, const std::string& after)
    {
        if (before != after)
            addFromTo(what, inQuotation(before), inQuotation(after));
    }

    void addList(std::vector<Message> words)
    {
        for (Message& each : words)
            add(std::move(each));
    }

    std::vector<Change> take() { return std::move(m_changes); }

private:
    Catalog m_catalog; ///< as they are read
    std::vector<Change> m_changes;
};

/// A value, the first without its unit.
void addValue(const Parameter& row, double before, double after, Collected& into)
{
    if (before == after)
        return;
    const int digits = digitsApart(row, std::array{NamedValue{before}, NamedValue{after}}, into.money());
    const bool isSaid = row.unitPlace == UnitPlace::InLabel;
    into.addFromTo(asMessage(labelOf(row)), asMessage(quantityNumber(row, before, digits)),
                   asMessage(isSaid ? quantityAsLabel(row, after, digits) : quantityInWords(row, after, digits)));
}

Message rangeInWords(const Parameter& row, const Range* range, const MoneyShown& money)
{
    if (range == nullptr)
        return none();
    const int digits = digitsApart(row, std::array{NamedValue{range->low}, NamedValue{range->high}}, money);
    return {"range(low, high)", quantityNumber(row, range->low, digits), quantityInWords(row, range->high, digits)};
}

template <typename Map> auto find(const Map& map, std::string_view id)
{
    const auto place = map.find(id);
    return place == map.end() ? nullptr : &place->second;
}

template <typename Value> bool areSame(const Value* a, const Value* b)
{
    return a == nullptr || b == nullptr ? a == b : *a == *b;
}

void addInputs(const Scenario& before, const Scenario& after, Collected& into)
{
    for (const Parameter& row : parameterTable)
        addValue(row, before.parameters.*row.member, after.parameters.*row.member, into);
    const auto name = [](Option option) { return asMessage(nameOf(option)); };
    into.addIfOther({"compare.focus"}, before.focus, after.focus, name);
    into.addIfOther({"compare.baseline"}, before.baseline, after.baseline, name);
    for (const Choice& row : choiceTable)
        into.addIfOther(asMessage(labelOf(row)), before.choices.*row.member, after.choices.*row.member, name);
    for (const Switch& row : switchTable)
        into.addIfOther(asMessage(labelOf(row)), before.choices.*row.member, after.choices.*row.member, onOrOff);
}

/// Ranges, sources and locks of the parameters.
void addOfParameters(const Scenario& before, const Scenario& after, Collected& into)
{
    for (const Parameter& row : parameterTable) {
        const bool follows = before.parameters.*row.member != after.parameters.*row.member;
        const Range* was = find(before.ranges, row.id);
        const Range* is = find(after.ranges, row.id);
        if (!areSame(was, is))
            into.addFromTo({"edit.range(parameter)", labelOf(row).withinSentence()},
                           rangeInWords(row, was, into.money()), rangeInWords(row, is, into.money()), follows);
    }
    for (const Parameter& row : parameterTable) {
        const bool follows = before.parameters.*row.member != after.parameters.*row.member;
        const std::string* was = find(before.sources, row.id);
        const std::string* is = find(after.sources, row.id);
        if (!areSame(was, is))
            into.addFromTo({"edit.source(parameter)", labelOf(row).withinSentence()},
                           inQuotation(was == nullptr ? "" : *was), inQuotation(is == nullptr ? "" : *is), follows);
    }
    for (const Parameter& row : parameterTable)
        if (const bool locked = after.locked.contains(row.id); before.locked.contains(row.id) != locked)
            into.add(locked ? Message{"edit.locked(parameter)", labelOf(row)}
                            : Message{"edit.unlocked(parameter)", labelOf(row)});
}

const Correlation* link(const Scenario& scenario, const Correlation& like)
{
    const auto place = std::ranges::find_if(
        scenario.correlations, [&like](const Correlation& each) { return each.links(like.first, like.second); });
    return place == scenario.correlations.end() ? nullptr : &*place;
}

void addLink(const Correlation& named, const Correlation* was, const Correlation* is, Collected& into)
{
    const auto value = [](const Correlation* of) {
        return of == nullptr ? none() : asMessage(Quantity::plain(of->value));
    };
    const Parameter* first = findParameter(named.first);
    const Parameter* second = findParameter(named.second);
    if (first == nullptr || second == nullptr || areSame(was, is))
        return;
    into.addFromTo({"edit.link(first, second)", labelOf(*first).withinSentence(), labelOf(*second).withinSentence()},
                   value(was), value(is));
}

void addLinks(const Scenario& before, const Scenario& after, Collected& into)
{
    for (const Correlation& was : before.correlations)
        addLink(was, &was, link(after, was), into);
    for (const Correlation& is : after.correlations)
        if (link(before, is) == nullptr)
            addLink(is, nullptr, &is, into);
}

void addOptions(OptionSet before, OptionSet after, Collected& into, Message (*added)(const Label&),
                Message (*removed)(const Label&))
{
    for (const OptionInfo& row : optionTable)
        if (const bool is = after.contains(row.option); before.contains(row.option) != is)
            into.add((is ? added : removed)(nameOf(row.option)));
}

void addAnalysis(const AnalysisChoices& before, const AnalysisChoices& after, Collected& into)
{
    into.addIfOther({"edit.figure"}, before.figure, after.figure,
                    [](Figure figure) { return asMessage(nameOf(figure)); });
    const auto axes = [](const AnalysisChoices& of) -> Message {
        const Parameter* across = findParameter(of.mapX);
        const Parameter* up = findParameter(of.mapY);
        return across == nullptr || up == nullptr ? none() : Message{"edit.axes(x, y)", labelOf(*across), labelOf(*up)};
    };
    if (before.mapX != after.mapX || before.mapY != after.mapY)
        into.addFromTo({"edit.map"}, axes(before), axes(after));
    addOptions(
        before.bands, after.bands, into,
        [](const Label& option) {
            return Message{"edit.band_shown(option)", option};
        },
        [](const Label& option) {
            return Message{"edit.band_hidden(option)", option};
        });
}

void addAdvice(const AdviceChoices& before, const AdviceChoices& after, Collected& into)
{
    for (const QuestionInfo& row : questionTable)
        if (before.to(row.question) != after.to(row.question)) {
            const auto answer = [](FitAnswer of) {
                return asMessage(Label{"answer", info(of).id, "name", info(of).name});
            };
            into.add({"edit.answer(question, before, after)", Label{"question", row.id, "text", row.text},
                      answer(before.to(row.question)), answer(after.to(row.question))});
        }
    const auto type = [](const std::optional<TaskType>& of) {
        return of ? asMessage(Label{"task_type", info(*of).id, "name", info(*of).name}) : none();
    };
    into.addIfOther({"edit.task_type"}, before.taskType, after.taskType, type);
    for (const QualityInfo& row : qualityTable) {
        const Label quality = nameOf(row.quality);
        const auto score = [](std::uint8_t of) {
            return of == 0 ? Message{"edit.own_score"} : asMessage(Quantity::plain(static_cast<int>(of)));
        };
        for (const ApproachInfo& approach : approachTable)
            into.addIfOther({"edit.score(quality, approach)", quality, nameOf(approach.approach)},
                            before.qualities.scores[row.quality][approach.approach],
                            after.qualities.scores[row.quality][approach.approach], score);
        into.addIfOther({"edit.weight(quality)", quality}, before.qualities.weights[row.quality],
                        after.qualities.weights[row.quality],
                        [](std::uint8_t of) { return asMessage(Quantity::plain(static_cast<int>(of))); });
    }
    for (const HiddenCostInfo& row : hiddenCostTable)
        if (const bool without = after.without.contains(row.cost); before.without.contains(row.cost) != without) {
            const Label cost = nameOf(row.cost);
            into.add(without ? Message{"edit.cost_left_out(cost)", cost} : Message{"edit.cost_counted(cost)", cost});
        }
    into.addList(listChanges(before.claims, after.claims, {Message{"edit.claims"}, Message{"edit.claim"}},
                             [](const Claim& claim) -> const std::string& { return claim.text; }));
}

void addPresentation(const Presentation& before, const Presentation& after, Collected& into)
{
    for (const Parameter& row : parameterTable)
        if (const bool is = after.inputs.contains(row.id); before.inputs.contains(row.id) != is)
            into.add(is ? Message{"edit.slider_shown(parameter)", labelOf(row)}
                        : Message{"edit.slider_hidden(parameter)", labelOf(row)});
    into.addList(listChanges(before.states, after.states, {Message{"edit.states"}, Message{"edit.state"}},
                             [](const State& state) -> const std::string& { return state.name; }));
    into.addList(listChanges(before.guesses, after.guesses, {Message{"edit.guesses"}, Message{"edit.guess"}},
                             [](const Guess& guess) -> const std::string& { return guess.name; }));
    into.addList(listChanges(before.annotations, after.annotations,
                             {Message{"edit.annotations"}, Message{"edit.annotation"}},
                             [](const Annotation& note) -> const std::string& { return note.text; }));
    if (before.unknown != after.unknown)
        into.add({"edit.unknown_members"});
}

void addPins(const Scenario& before, const Scenario& after, Collected& into)
{
    if (before.pin != after.pin) {
        const Message pin{"edit.pin"};
        into.add(!after.pin    ? Message{"edit.removed(thing)", pin}
                 : !before.pin ? Message{"edit.added(thing)", pin}
                               : Message{"edit.changed(what)", pin});
    }
    into.addList(listChanges(before.pins, after.pins, {Message{"edit.pins"}, Message{"edit.pin"}},
                             [](const Pin& pin) -> const std::string& { return pin.name; }));
}

/// The first of them, and how many more there are.
std::vector<Message> cut(std::vector<Message> lines, std::size_t most)
{
    if (lines.size() <= most)
        return lines;
    const std::size_t more = lines.size() - most + 1;
    lines.resize(most - 1);
    lines.push_back({"edit.more(count)", Quantity::fullCount(more)});
    return lines;
}

} // namespace

std::vector<Change> changesBetween(const Scenario& before, const Scenario& after)
{
    // A member that is not listed here does not compile: each is told of below.
    const auto& [parameters, ranges, correlations, baseline, focus, shown, choices, analysis, advice, pin, pins, locked,
                 name, notes, asOf, currency, workloads, tasks, presentation, sources, unknown] = before;
    if (before == after)
        return {};
    Collected all(moneyOf(after));
    addInputs(before, after, all);
    all.addText({"edit.title"}, name, after.name);
    addOptions(
        shown, after.shown, all,
        [](const Label& option) {
            return Message{"edit.shown(option)", option};
        },
        [](const Label& option) {
            return Message{"edit.hidden(option)", option};
        });
    all.addText({"edit.notes"}, notes, after.notes);
    all.addText({"edit.as_of"}, asOf, after.asOf);
    all.addIfOther({"edit.currency"}, currency, after.currency, currencyInWords);
    all.addList(listChanges(workloads, after.workloads, {Message{"edit.workloads"}, Message{"edit.workload"}},
                            [](const Workload& workload) -> const std::string& { return workload.name; }));
    all.addList(listChanges(tasks, after.tasks, {Message{"edit.tasks"}, Message{"edit.task"}},
                            [](const Task& task) -> const std::string& { return task.name; }));
    addAnalysis(analysis, after.analysis, all);
    addAdvice(advice, after.advice, all);
    addPins(before, after, all);
    addPresentation(presentation, after.presentation, all);
    addLinks(before, after, all);
    addOfParameters(before, after, all);
    if (unknown != after.unknown)
        all.add({"edit.unknown_members"});
    std::vector<Change> changes = all.take();
    if (changes.empty()) // links in another order, a zero with another sign
        changes.push_back({{"edit.arrangement"}, false});
    return changes;
}

std::vector<Message> changeLines(const Scenario& before, const Scenario& after, std::size_t most)
{
    std::vector<Message> lines;
    for (Change& change : changesBetween(before, after))
        lines.push_back(std::move(change.words));
    return cut(std::move(lines), most);
}

Message stepInWords(const Scenario& before, const Scenario& after, const Message& called)
{
    std::vector<Message> told;
    for (Change& change : changesBetween(before, after))
        if (!change.follows)
            told.push_back(std::move(change.words));
    if (told.empty())
        return called;
    if (told.size() == 1)
        return told.front();
    const std::size_t more = told.size() > mostInStep ? told.size() - mostInStep : 0;
    told.resize(told.size() - more);
    const Message first = listedWithSemicolons(told);
    return more == 0 ? Message{"edit.step(called, changes)", called, first}
                     : Message{"edit.step_of_many(called, changes, more)", called, first, Quantity::fullCount(more)};
}

} // namespace breakeven
