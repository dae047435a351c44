// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/report.h"

#include "core/advice/verdict/key_figures.h"
#include "core/advice/verdict/verdict.h"
#include "core/inputs/format.h"
#include "core/output/report/sections/advice_sections.h"
#include "core/output/report/sections/change_sections.h"
#include "core/output/report/sections/chart_sections.h"
#include "core/output/report/sections/cost_section.h"
#include "core/output/report/sections/explanation_section.h"
#include "core/output/report/sections/input_sections.h"
#include "core/output/report/sections/method_sections.h"
#include "core/output/report/sections/plain_text.h"
#include "core/scenario/file/presets.h"
#include "core/words/message.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

/// As people would ask it, if the scenario is a preset that nobody has changed; else from focus and baseline.
std::string questionOf(const Scenario& scenario)
{
    for (const Preset& preset : presets())
        if (preset.scenario == scenario)
            return plainLine(preset.question);
    return fmt::format("From how many requests a month on is it cheaper to use {} than {}, and is it at {}?",
                       info(scenario.focus).inText, info(scenario.baseline).inText,
                       fullCount(scenario.parameters.volume));
}

ReportCards reportFigures(const Evaluation& evaluation)
{
    ReportCards figures;
    for (const KeyFigure& figure : statedFigures(evaluation))
        figures.cards.push_back({inWords(figure.value), inWords(figure.caption)});
    return figures;
}

} // namespace

Report report(const Evaluation& evaluation)
{
    const Scenario& scenario = evaluation.scenario;
    Report made;
    made.title = plainLine(scenario.name);
    if (made.title.empty())
        made.title = "Untitled scenario";
    made.date = plainLine(scenario.asOf);
    made.question = questionOf(scenario);
    for (const Message& sentence : verdict(evaluation))
        made.verdict.push_back(plainLine(inWords(sentence)));
    made.figures = reportFigures(evaluation);
    // A section without blocks is left out.
    for (const auto section :
         {breakEvenSection, costSection, overTimeSection, sensitivitySection, uncertaintySection, flipSection,
          hiddenCostSection, warningSection, courseSection, claimSection, notesSection, workloadSection, inputSection,
          assumptionSection, methodSection, explanationSection})
        if (ReportSection built = section(evaluation); !built.blocks.empty())
            made.sections.push_back(std::move(built));
    return made;
}

std::string dateLine(const std::string& date)
{
    return date.empty() ? "Figures without a date" : "Figures as of " + date;
}

} // namespace breakeven
