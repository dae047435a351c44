// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/guide/chapters/formula_chapter.h"

#include "core/advice/explain/explanation.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/model/step.h"
#include "core/output/guide/chapters/anchors.h"
#include "core/text/slug.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace breakeven {

namespace {

/// The row of a table that a message is the label of; null if it is none of that table.
const Label* rowOfTable(const Message& message, std::string_view table)
{
    const Argument* argument = message.id() == "label" ? message.argument("label") : nullptr;
    const Label* label = argument == nullptr ? nullptr : std::get_if<Label>(&argument->value());
    return label != nullptr && label->table == table ? label : nullptr;
}

const StepInfo* stepOf(const Message& message)
{
    const Label* label = rowOfTable(message, "step");
    if (label == nullptr)
        return nullptr;
    const auto found = std::ranges::find(stepTable, label->row, &StepInfo::name);
    return found == stepTable.end() ? nullptr : &*found;
}

const Label* optionOf(const Message& message)
{
    const Argument* argument = message.argument("option");
    return argument == nullptr ? nullptr : std::get_if<Label>(&argument->value());
}

/// What a part that has no row in a table is called in anchors. Months are told alike: of those of a sum the first two,
/// of other figures of a month only one.
std::string nameInAnchors(const Message& part, const std::string& within, const std::string& section)
{
    const bool isMonth = part.id() == "explain.month";
    std::string name = (isMonth ? within : section) + '-' + slug(part.id().substr(part.id().find('.') + 1));
    if (const Label* option = optionOf(part); option != nullptr)
        name += '-' + std::string(option->row);
    const Argument* month = isMonth ? part.argument("month") : nullptr;
    if (month != nullptr)
        name += std::get<Quantity>(month->value()).value < 1 ? "-first" : "-later";
    return name;
}

/// Tells each formula once.
class FormulaBook {
public:
    explicit FormulaBook(InputUses& uses) : m_uses(uses) {}

    /// A formula and those that it names, which are no steps, into a section of that anchor.
    void add(GuideSection& into, std::string anchor, Message title, const Explanation& how)
    {
        if (!m_told.insert(anchor).second)
            return;
        into.sections.push_back({anchor, std::move(title)});
        const std::size_t place = into.sections.size() - 1;
        GuideFact parts{{"guide.made_of"}, {}};
        for (const ExplainedPart& part : how.parts)
            parts.values.push_back({part.label, anchorOf(into, part, how.label, anchor)});
        GuideSection& section = into.sections[place];
        section.blocks.emplace_back(GuideFormula{how.formula});
        if (!parts.values.empty())
            section.blocks.emplace_back(GuideFacts{{std::move(parts)}});
    }

    /// Where steps are told from now on, by their group.
    [[nodiscard]] std::vector<GuideSection> takeSteps()
    {
        std::vector<GuideSection> groups;
        for (const StepInfo& row : stepTable) {
            const auto told = m_steps.find(row.step);
            if (told == m_steps.end())
                continue;
            const std::string anchor = "steps-" + slug(row.group);
            if (groups.empty() || groups.back().anchor != anchor)
                groups.push_back({anchor, asMessage(Label{"step_group", row.group, "name", row.group})});
            groups.back().sections.push_back(std::move(told->second));
        }
        return groups;
    }

private:
    /// Where a part is told, which is told first if it has not been.
    std::string anchorOf(GuideSection& into, const ExplainedPart& part, const Message& where,
                         const std::string& whereAnchor)
    {
        if (part.parameter != nullptr) {
            std::vector<GuideLink>& used = m_uses[std::string(part.parameter->id)];
            const auto isAlike = [&](const GuideLink& link) {
                return link.text == where || link.anchor == whereAnchor;
            };
            if (std::ranges::none_of(used, isAlike))
                used.push_back({where, whereAnchor});
            return inputAnchor(part.parameter->id);
        }
        if (!part.how)
            return {};
        if (const StepInfo* step = stepOf(part.label); step != nullptr)
            return anchorOf(*step, *part.how);
        if (const Label* component = rowOfTable(part.label, "component"); component != nullptr)
            return into.anchor + '-' + std::string(component->row);
        if (part.label.id() == "explain.total_of")
            return formulaAnchor(*optionTable.find(optionOf(part.label)->row)) + "-total";
        const std::string anchor = nameInAnchors(part.label, whereAnchor, into.anchor);
        add(into, anchor, part.label, *part.how);
        return anchor;
    }

    std::string anchorOf(const StepInfo& step, const Explanation& how)
    {
        std::string anchor = "step-" + std::string(step.name);
        GuideSection alone{anchor, {}};
        add(alone, anchor, how.label, how);
        if (!alone.sections.empty()) {
            GuideSection& told = m_steps[step.step] = std::move(alone.sections.front());
            told.sections.assign(std::next(alone.sections.begin()), alone.sections.end());
        }
        return anchor;
    }

    InputUses& m_uses;
    std::set<std::string> m_told; ///< anchors
    std::map<Step, GuideSection> m_steps;
};

/// A scenario in which no term of a formula is left out for being zero.
Scenario fullScenario(Option hosting)
{
    constexpr double part = 0.1; // of the slider, from its lower end
    Scenario scenario;
    scenario.choices.hybridHosting = hosting;
    scenario.shown = allOptions;
    for (const Parameter& row : parameterTable) {
        double& value = scenario.parameters.*row.member;
        if (value != 0)
            continue;
        value = row.slider.high * part;
        if (row.scale == Scale::Integer)
            value = std::max(1.0, std::floor(value));
    }
    return scenario;
}

void addTotal(FormulaBook& book, GuideSection& into, const Evaluation& e, Option option)
{
    book.add(into, into.anchor + "-total", {"explain.total"}, explain(e, {option, Explainable::Total}));
}

void addComponent(FormulaBook& book, GuideSection& into, std::size_t row, const Explanation& how)
{
    const CostComponent& component = costComponents.at(row);
    book.add(into, into.anchor + '-' + std::string(component.id), asMessage(labelOf(component)), how);
}

void addMonth(FormulaBook& book, GuideSection& into, const Evaluation& e, Option option)
{
    addTotal(book, into, e, option);
    for (std::size_t row = 0; row < costComponents.size(); ++row)
        if (e.of(option).monthly.*costComponents[row].member != 0)
            addComponent(book, into, row, explain(e, {option, Explainable::Component, row}));
}

/// What differs in a hybrid whose small model another host runs.
void addHosted(FormulaBook& book, GuideSection& month, const Evaluation& usual, Option router)
{
    for (const Option host : hybridHostings) {
        if (host == usual.scenario.choices.hybridHosting)
            continue;
        const Evaluation e = evaluate(fullScenario(host));
        GuideSection hosted{month.anchor + '-' + std::string(info(host).id), {"guide.hosted(where)", whereOf(host)}};
        for (std::size_t row = 0; row < costComponents.size(); ++row) {
            const Explanation how = explain(e, {router, Explainable::Component, row});
            const bool isOther = how.formula != explain(usual, {router, Explainable::Component, row}).formula;
            if (isOther && e.of(router).monthly.*costComponents[row].member != 0)
                addComponent(book, hosted, row, how);
        }
        month.sections.push_back(std::move(hosted));
    }
}

Explainable explainableOf(Figure figure)
{
    switch (figure) {
    case Figure::MonthlySaving: return Explainable::MonthlySaving;
    case Figure::SettledVolume: return Explainable::SettledVolume;
    case Figure::PaybackMonths: return Explainable::PaybackMonths;
    case Figure::HorizonSaving: break;
    }
    return Explainable::HorizonSaving;
}

} // namespace

GuideSection formulaChapter(const GuideExample& example, InputUses& uses)
{
    FormulaBook book(uses);
    GuideSection chapter{std::string(formulasAnchor), {"report.formulas"}, {GuideText{{"guide.formulas_text"}}}};
    const Evaluation full = evaluate(fullScenario(Choices{}.hybridHosting));
    for (const OptionInfo& row : optionTable) {
        GuideSection& month =
            chapter.sections.emplace_back(GuideSection{formulaAnchor(row.option), asMessage(nameOf(row.option))});
        addMonth(book, month, full, row.option);
        if (row.answering == Answering::Router)
            addHosted(book, month, full, row.option);
    }
    const Evaluation& e = example.evaluation;
    GuideSection figures{
        "formula-figures",
        {"guide.figures"},
        {GuideText{{"guide.figures_text(focus, baseline)", inTextOf(e.scenario.focus), inTextOf(e.scenario.baseline)}},
         GuideFacts{{{{"guide.example"}, {{asMessage(nameOf(example.preset)), exampleAnchor(example.preset)}}}}}}};
    for (const FigureInfo& row : figureTable)
        book.add(figures, formulaAnchor(row.figure), asMessage(nameOf(row.figure)),
                 explain(e, {e.scenario.focus, explainableOf(row.figure)}));
    chapter.sections.push_back(std::move(figures));
    for (GuideSection& group : book.takeSteps())
        chapter.sections.push_back(std::move(group));
    return chapter;
}

std::string formulaAnchor(Option option)
{
    return "formula-" + std::string(info(option).id);
}

std::string formulaAnchor(Figure figure)
{
    return "formula-" + std::string(info(figure).id);
}

} // namespace breakeven
