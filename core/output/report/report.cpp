// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/report.h"

#include "core/advice/fit/fit_check.h"
#include "core/advice/verdict/key_figures.h"
#include "core/advice/verdict/verdict.h"
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

namespace breakeven {

namespace {

/// As people would ask it, if the scenario is a preset that nobody has changed; else from focus and baseline.
Message questionOf(const Scenario& scenario)
{
    for (const Preset& preset : presets())
        if (preset.scenario == scenario)
            return verbatim(preset.question);
    return {"report.question(focus, baseline, volume)", inTextOf(scenario.focus), inTextOf(scenario.baseline),
            Quantity::fullCount(scenario.parameters.volume)};
}

ReportCards reportFigures(const Evaluation& evaluation)
{
    ReportCards figures;
    for (const KeyFigure& figure : statedFigures(evaluation))
        figures.cards.push_back({figure.value, figure.caption});
    return figures;
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
    made.verdict = verdict(evaluation, Reader::OfAPage);
    made.figures = reportFigures(evaluation);
    const FitCheck check = fitCheck(evaluation);
    const CourseInfo& course = info(check.course);
    made.course = {"report.advice(course)", Label{"course", course.id, "name", course.name}};
    made.courseText = sentences(asMessage(Label{"course", course.id, "text", course.text}), check.standing);
    // A section without blocks is left out.
    for (const auto section :
         {breakEvenSection, costSection, overTimeSection, sensitivitySection, uncertaintySection, informationSection,
          portfolioSection, flipSection, hiddenCostSection, warningSection, courseSection, claimSection, notesSection,
          workloadSection, inputSection, assumptionSection, methodSection, explanationSection})
        if (ReportSection built = section(evaluation); !built.blocks.empty())
            made.sections.push_back(std::move(built));
    return made;
}

Message dateLine(const std::string& date)
{
    return date.empty() ? Message{"report.without_date"} : Message{"report.as_of(date)", date};
}

} // namespace breakeven
