// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/report.h"

#include "core/advice/fit/fit_check.h"
#include "core/advice/verdict/key_figures.h"
#include "core/advice/verdict/portfolio_verdict.h"
#include "core/advice/verdict/verdict.h"
#include "core/analysis/portfolio/portfolio.h"
#include "core/charts/presenting/chart_notes.h"
#include "core/inputs/row_labels.h"
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

std::vector<Message> namesOfMoved(const Scenario& scenario, const Portfolio& plan)
{
    std::vector<Message> names;
    for (std::size_t i = 0; i < scenario.tasks.size(); ++i)
        if (plan.best.moves[i])
            names.push_back(verbatim(plainLine(scenario.tasks[i].name)));
    return names;
}

/// The names of the tasks that move, or of the first of them.
Message movedInWords(std::vector<Message> names)
{
    constexpr std::size_t most = 8;
    if (names.size() <= most)
        return {"report.plan_moves(tasks)", listedWithAnd(names)};
    const auto more = Quantity::fullCount(names.size() - most);
    names.resize(most);
    return {"report.plan_moves_and_more(tasks, count)", listed(names), more};
}

/// A scenario with tasks asks which of them to move, so that the plan answers first.
void leadWithThePlan(Report& made, const Scenario& scenario)
{
    const Portfolio plan = portfolio(scenario);
    made.verdict = portfolioVerdict(plan);
    made.figures = cardsOf(portfolioFigures(plan));
    const std::vector<Message> moved = namesOfMoved(scenario, plan);
    made.course = moved.empty() ? Message{"report.advice_keep"} : Message{"report.advice_move"};
    made.courseText = moved.empty() ? Message{"report.plan_keeps"} : movedInWords(moved);
}

void leadWithTheFocus(Report& made, const Evaluation& evaluation)
{
    made.verdict = verdict(evaluation, Reader::OfAPage);
    made.figures = cardsOf(statedFigures(evaluation));
    const FitCheck check = fitCheck(evaluation);
    const CourseInfo& course = info(check.course);
    made.course = {"report.advice(course)", Label{"course", course.id, "name", course.name}};
    made.courseText = sentences({asMessage(Label{"course", course.id, "text", course.text}), check.standing,
                                 cheaperThanAdvised(evaluation, check.course)});
}

/// As people would ask it, if the scenario is a preset that nobody has changed; else from focus and baseline.
Message questionOf(const Scenario& scenario)
{
    for (const Preset& preset : presets())
        if (preset.scenario == scenario)
            return verbatim(preset.question);
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

Report report(const Evaluation& evaluation)
{
    const Scenario& scenario = evaluation.scenario;
    Report made;
    std::string name = plainLine(scenario.name);
    made.title = name.empty() ? Message{"report.untitled"} : verbatim(std::move(name));
    made.date = plainLine(scenario.asOf);
    made.question = questionOf(scenario);
    if (scenario.tasks.empty())
        leadWithTheFocus(made, evaluation);
    else
        leadWithThePlan(made, scenario);
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
