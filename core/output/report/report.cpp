// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/report.h"

#include "core/advice/verdict/key_figures.h"
#include "core/charts/presenting/chart_notes.h"
#include "core/files/dates/dates.h"
#include "core/inputs/row_labels.h"
#include "core/output/answer.h"
#include "core/output/report/sections/advice_sections.h"
#include "core/output/report/sections/change_sections.h"
#include "core/output/report/sections/chart_sections.h"
#include "core/output/report/sections/cost_section.h"
#include "core/output/report/sections/explanation_section.h"
#include "core/output/report/sections/input_sections.h"
#include "core/output/report/sections/method_sections.h"
#include "core/output/report/sections/plain_text.h"
#include "core/output/report/sections/portfolio_section.h"
#include "core/scenario/file/presets.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <variant>

namespace breakeven {

namespace {

ReportCards cardsOf(const std::vector<KeyFigure>& figures)
{
    ReportCards cards;
    for (const KeyFigure& figure : figures)
        cards.cards.push_back({figure.value, figure.caption});
    return cards;
}

/// As people would ask it, if the scenario is a preset that nobody has changed; else from focus and baseline.
Message questionOf(const Scenario& scenario)
{
    static const std::vector<Preset> all = presets(); // the message is of their texts
    const Scenario inside = inDollars(scenario);
    for (const Preset& preset : all)
        if (preset.scenario == inside)
            return asMessage(questionOf(preset));
    if (!scenario.tasks.empty())
        return {"report.question_of_tasks(tasks, baseline)", Quantity::fullCount(scenario.tasks.size()),
                inTextOf(scenario.baseline)};
    return {"report.question(focus, baseline, volume)", inTextOf(scenario.focus), inTextOf(scenario.baseline),
            Quantity::fullCount(scenario.parameters.volume)};
}

/// Notes on charts that the report does not draw.
ReportList notesElsewhere(const Scenario& scenario, const std::vector<ReportSection>& sections)
{
    std::vector<std::string_view> drawn;
    for (const ReportSection& section : sections)
        for (const ReportBlock& block : section.blocks)
            if (const auto* chart = std::get_if<ReportChart>(&block))
                drawn.push_back(info(chart->view).id);
    ReportList list;
    for (const ViewInfo& view : viewTable)
        if (std::ranges::find(drawn, view.id) == drawn.end())
            for (const ChartNote& note : notesOf(scenario, view.id))
                list.items.push_back(
                    {asMessage(Label{"view", view.id, "name", view.name}), verbatim(plainLine(note.note.text))});
    return list;
}

/// Among the notes, which stand before what the inputs are.
void addNotesElsewhere(std::vector<ReportSection>& sections, const ReportList& list)
{
    auto notes = std::ranges::find(sections, "notes", &ReportSection::id);
    if (notes == sections.end()) {
        const auto inputs = std::ranges::find_if(
            sections, [](const ReportSection& each) { return each.id == "workloads" || each.id == "inputs"; });
        notes = sections.insert(inputs, {"notes", {"report.notes"}, {}});
    }
    notes->blocks.emplace_back(ReportHeading{{"report.notes_elsewhere"}});
    notes->blocks.emplace_back(list);
}

} // namespace

Report report(const Evaluation& evaluation, const std::optional<std::chrono::sys_days>& today)
{
    const Scenario& scenario = evaluation.scenario;
    Report made;
    std::string name = plainLine(scenario.name);
    made.title = name.empty() ? Message{"report.untitled"} : verbatim(std::move(name));
    made.date = plainLine(scenario.asOf);
    made.question = questionOf(scenario);
    made.currency = currencyStatement(scenario.currency, today ? today : parseDate(scenario.asOf));
    Answer first = answer(evaluation);
    made.verdict = std::move(first.verdict);
    made.figures = cardsOf(first.figures);
    made.course = std::move(first.course);
    made.courseText = sentences(first.means);
    // A section without blocks is left out.
    for (const auto section :
         {portfolioSection, breakEvenSection, costSection, overTimeSection, sensitivitySection, uncertaintySection,
          informationSection, flipSection, hiddenCostSection, warningSection, courseSection, claimSection, notesSection,
          workloadSection, inputSection, assumptionSection, methodSection, explanationSection})
        if (ReportSection built = section(evaluation); !built.blocks.empty())
            made.sections.push_back(std::move(built));
    if (const ReportList list = notesElsewhere(scenario, made.sections); !list.items.empty())
        addNotesElsewhere(made.sections, list);
    return made;
}

Message dateLine(const std::string& date)
{
    return date.empty() ? Message{"report.without_date"} : Message{"report.as_of(date)", date};
}

} // namespace breakeven
