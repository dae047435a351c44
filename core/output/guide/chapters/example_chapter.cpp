// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/guide/chapters/example_chapter.h"

#include "core/advice/explain/explanation.h"
#include "core/advice/verdict/verdict.h"
#include "core/advice/words/figure_text.h"
#include "core/advice/words/paying_volumes.h"
#include "core/charts/findings/findings.h"
#include "core/inputs/row_labels.h"
#include "core/output/guide/chapters/anchors.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <utility>

namespace breakeven {

namespace {

GuideTable optionsOf(const Evaluation& e)
{
    GuideTable table{
        {{"guide.option"}, {"report.a_month"}, {"report.break_even_row"}, asMessage(nameOf(Figure::PaybackMonths))},
        {}};
    for (const OptionInfo& row : optionTable) {
        if (!visibleOptions(e.scenario).contains(row.option))
            continue;
        const OptionResult& result = e.of(row.option);
        const bool isBaseline = row.option == e.scenario.baseline;
        table.rows.push_back({asMessage(nameOf(row.option)), asMessage(Quantity::moneyInColumn(result.total)),
                              isBaseline ? Message{"figure.missing"} : payingBriefly(result.breakEven),
                              isBaseline ? Message{"figure.missing"}
                                         : figureText(Figure::PaybackMonths, result.overTime.payback.months)});
    }
    return table;
}

/// A formula in values, and after it each step that it names, once.
class StepByStep {
public:
    void add(const Explanation& how)
    {
        if (std::ranges::find(m_told, how.label) != m_told.end())
            return;
        m_told.push_back(how.label);
        m_facts.facts.push_back({how.label, {{how.values}}});
        for (const ExplainedPart& part : how.parts)
            if (part.how)
                add(*part.how);
    }
    [[nodiscard]] GuideFacts take() { return std::move(m_facts); }

private:
    std::vector<Message> m_told;
    GuideFacts m_facts;
};

GuideSection stepByStep(const std::string& anchor, const Evaluation& e)
{
    StepByStep steps;
    steps.add(explain(e, {e.scenario.focus, Explainable::SettledVolume}));
    steps.add(explain(e, {e.scenario.focus, Explainable::MonthlySaving}));
    return {anchor + "-steps", {"guide.step_by_step"}, {steps.take()}};
}

} // namespace

std::vector<GuideExample> guideExamples()
{
    static const std::vector<Preset> offered = presets(); // what messages say of them lives as long as they
    std::vector<GuideExample> examples;
    for (const Preset& preset : offered)
        if (preset.group == offered.front().group)
            examples.push_back({preset, evaluate(preset.scenario)});
    return examples;
}

std::string exampleAnchor(const Preset& preset)
{
    return "example-" + preset.id;
}

GuideSection exampleChapter(const std::vector<GuideExample>& examples)
{
    GuideSection chapter{std::string(examplesAnchor), {"guide.examples"}, {GuideText{{"guide.examples_text"}}}};
    for (const GuideExample& example : examples) {
        const std::string anchor = exampleAnchor(example.preset);
        GuideSection section{anchor, asMessage(nameOf(example.preset))};
        section.blocks.emplace_back(GuideText{asMessage(questionOf(example.preset))});
        if (example.evaluation.scenario.tasks.empty()) {
            section.blocks.emplace_back(GuideText{sentences(verdict(example.evaluation))});
            section.blocks.emplace_back(optionsOf(example.evaluation));
        } else {
            section.blocks.emplace_back(GuideText{sentences(portfolioFinding(example.evaluation))});
        }
        section.blocks.emplace_back(GuideText{{"sentence(words)", sourceOf(example.preset)}, true});
        if (chapter.sections.empty())
            section.sections.push_back(stepByStep(anchor, example.evaluation));
        chapter.sections.push_back(std::move(section));
    }
    return chapter;
}

} // namespace breakeven
