// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/comparison.h"

#include "core/advice/verdict/key_figures.h"
#include "core/advice/words/figure_text.h"
#include "core/advice/words/paying_volumes.h"
#include "core/inputs/choices.h"
#include "core/inputs/figures.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

namespace breakeven {

namespace {

using Scenarios = std::vector<ComparedScenario>;

constexpr std::size_t longestColumnName = 40; ///< in characters; a column is no wider

/// A value of a row: as people read it, and as a number where there is one.
struct Value {
    Message text;
    std::optional<double> number;
};

bool allEqual(const std::vector<Message>& texts)
{
    return std::all_of(texts.begin(), texts.end(), [&](const Message& text) { return text == texts.front(); });
}

/// A row of a figure, with the difference of the second scenario from the first where both have a number.
template <typename Read>
ComparisonRow figureRow(const Scenarios& scenarios, Message label, Quantity (*quantity)(double), Read read)
{
    ComparisonRow row{std::move(label), {}, {}};
    std::vector<std::optional<double>> numbers;
    for (const ComparedScenario& compared : scenarios) {
        Value value = read(*compared.evaluation);
        row.values.push_back(std::move(value.text));
        numbers.push_back(value.number);
    }
    if (scenarios.size() == 2 && numbers[0] && numbers[1])
        row.difference = signedChange(*numbers[0], *numbers[1], quantity);
    return row;
}

Value moneyValue(double value)
{
    return {asMessage(Quantity::money(value)), value};
}

/// As it stands under the verdict; a dash where it does not.
Value keyFigure(const Evaluation& e, std::string_view id)
{
    for (const KeyFigure& figure : keyFigures(e))
        if (figure.id == id)
            return {figure.value, figure.number};
    return {Message{"figure.missing"}, std::nullopt};
}

/// Without its caption under the verdict, which says whether it pays from there on or below.
Value breakEven(const Evaluation& e)
{
    Value value = keyFigure(e, "settled_volume");
    if (const BreakEven& found = e.focus().breakEven; !found.intervals.empty())
        value.text = payingBriefly(found);
    return value;
}

std::vector<ComparisonRow> figureRows(const Scenarios& scenarios)
{
    const auto name = [](Figure figure) { return asMessage(nameOf(figure)); };
    const auto key = [](std::string_view id) { return [id](const Evaluation& e) { return keyFigure(e, id); }; };
    const auto money = [](double value) { return Quantity::money(value); };
    std::vector<ComparisonRow> rows{
        figureRow(scenarios, name(Figure::MonthlySaving), money,
                  [](const Evaluation& e) { return moneyValue(e.monthlySaving()); }),
        figureRow(scenarios, name(Figure::SettledVolume), Quantity::compactCount, breakEven),
        figureRow(scenarios, name(Figure::PaybackMonths), Quantity::monthSpan, key("payback_months")),
        figureRow(scenarios, name(Figure::HorizonSaving), money,
                  [](const Evaluation& e) { return moneyValue(e.focus().overTime.horizonSaving); }),
        figureRow(scenarios, {"compare.net_present_value"}, money,
                  [](const Evaluation& e) { return moneyValue(e.focus().overTime.netPresentValue); })};
    const auto has = [&](std::string_view id) {
        return std::ranges::any_of(scenarios, [id](const ComparedScenario& compared) {
            return keyFigure(*compared.evaluation, id).number.has_value();
        });
    };
    if (has("gpus") || !has("units"))
        rows.push_back(figureRow(scenarios, {"compare.gpus"}, Quantity::compactCount, key("gpus")));
    if (has("units"))
        rows.push_back(figureRow(scenarios, {"compare.units"}, Quantity::compactCount, key("units")));
    for (const OptionInfo& option : optionTable)
        if (std::any_of(scenarios.begin(), scenarios.end(), [&](const ComparedScenario& compared) {
                return visibleOptions(compared.evaluation->scenario).contains(option.option);
            }))
            rows.push_back(figureRow(scenarios, {"compare.a_month(option)", nameOf(option.option)}, money,
                                     [&](const Evaluation& e) { return moneyValue(e.of(option.option).total); }));
    const bool showAll =
        std::ranges::all_of(scenarios, [](const ComparedScenario& each) { return each.evaluation->showsAll(); });
    const Message cheapest = showAll ? Message{"cheapest.row"} : Message{"cheapest.row_shown"};
    rows.push_back(figureRow(scenarios, cheapest, money, [](const Evaluation& e) {
        return Value{asMessage(nameOf(e.cheapest)), std::nullopt};
    }));
    return rows;
}

/// A row of an input if it differs; its values are written out where rounding would make them look the same.
class InputRows {
public:
    explicit InputRows(const Scenarios& scenarios) : m_scenarios(scenarios) {}

    template <typename Read> void add(Message label, Read read)
    {
        ComparisonRow row{std::move(label), {}, {}};
        for (const ComparedScenario& compared : m_scenarios)
            row.values.push_back(read(compared.evaluation->scenario));
        if (!allEqual(row.values))
            m_rows.push_back(std::move(row));
    }

    void add(const Parameter& parameter)
    {
        const auto value = [&](const Scenario& scenario) { return scenario.parameters.*parameter.member; };
        const auto distinct = [&](auto format) {
            for (const ComparedScenario& one : m_scenarios)
                for (const ComparedScenario& other : m_scenarios)
                    if (value(one.evaluation->scenario) != value(other.evaluation->scenario) &&
                        format(value(one.evaluation->scenario)) == format(value(other.evaluation->scenario)))
                        return false;
            return true;
        };
        const auto shown = [&](double number) { return shownValue(parameter, number).text(); };
        const bool apart = distinct(shown);
        add(asMessage(labelOf(parameter)), [&](const Scenario& scenario) {
            const double number = value(scenario);
            return asMessage(apart ? shownQuantity(parameter, number) : exactQuantity(parameter, number));
        });
    }

    std::vector<ComparisonRow> take() { return std::move(m_rows); }

private:
    const Scenarios& m_scenarios;
    std::vector<ComparisonRow> m_rows;
};

std::vector<ComparisonRow> inputRows(const Scenarios& scenarios)
{
    InputRows rows(scenarios);
    rows.add({"compare.focus"}, [](const Scenario& scenario) { return asMessage(nameOf(scenario.focus)); });
    rows.add({"compare.baseline"}, [](const Scenario& scenario) { return asMessage(nameOf(scenario.baseline)); });
    for (const Choice& choice : choiceTable)
        rows.add(asMessage(labelOf(choice)),
                 [&](const Scenario& scenario) { return asMessage(nameOf(scenario.choices.*choice.member)); });
    for (const Switch& row : switchTable)
        rows.add(asMessage(labelOf(row)), [&](const Scenario& scenario) {
            return scenario.choices.*row.member ? Message{"switch.on"} : Message{"switch.off"};
        });
    for (const Parameter& parameter : parameterTable)
        rows.add(parameter);
    return rows.take();
}

Message subjectOf(const Scenarios& scenarios)
{
    std::vector<Message> subjects;
    for (const ComparedScenario& compared : scenarios) {
        const Scenario& scenario = compared.evaluation->scenario;
        subjects.push_back({"compare.subject(focus, baseline)", nameOf(scenario.focus), inTextOf(scenario.baseline)});
    }
    return allEqual(subjects) ? subjects.front() : Message{"compare.each_subject"};
}

/// Its name, unless that is what another column is always called.
Message pinTitle(const Pin& pin)
{
    const Message name = verbatim(oneLine(pin.name, longestColumnName));
    const bool isTaken = pin.name.empty() || readAlike(name, Message{"compare.now"});
    return isTaken ? Message{"compare.pinned"} : name;
}

} // namespace

std::vector<ComparedScenario> comparedScenarios(const SharedEvaluation& now,
                                                const std::vector<SharedEvaluation>& opened)
{
    using Kind = ComparedScenario::Kind;
    Scenarios scenarios;
    if (now->scenario.pin)
        scenarios.push_back(
            {Kind::Pinned, pinTitle(*now->scenario.pin), evaluate(withPinned(now->scenario, *now->scenario.pin))});
    scenarios.push_back({Kind::Now, Message{"compare.now"}, now});
    for (const SharedEvaluation& evaluation : opened) {
        if (scenarios.size() == mostCompared)
            break;
        const std::string given = oneLine(evaluation->scenario.name, longestColumnName);
        const Message base = given.empty() ? Message{"compare.unnamed"} : verbatim(given);
        Message name = base;
        const auto taken = [&] {
            return std::any_of(scenarios.begin(), scenarios.end(),
                               [&](const auto& other) { return readAlike(other.name, name); });
        };
        for (int number = 2; taken(); ++number)
            name = {"compare.numbered(name, number)", base, Quantity::plain(number)};
        scenarios.push_back({Kind::Opened, std::move(name), evaluation});
    }
    return scenarios;
}

std::vector<ComparedScenario> comparedAnswers(const NaiveAnswer& answer, const SharedEvaluation& ours)
{
    using Kind = ComparedScenario::Kind;
    return {{Kind::Opened, Message{"naive.name"}, answer.naive}, {Kind::Now, Message{"naive.with_all_costs"}, ours}};
}

Comparison comparison(const Scenarios& scenarios)
{
    Comparison result;
    for (const ComparedScenario& compared : scenarios)
        result.names.push_back(compared.name);
    result.subject = subjectOf(scenarios);
    result.figures = figureRows(scenarios);
    result.inputs = inputRows(scenarios);
    return result;
}

} // namespace breakeven
