// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/change_sections.h"

#include "core/advice/hidden_costs.h"
#include "core/advice/naive_answer.h"
#include "core/advice/verdict/flip_words.h"
#include "core/analysis/flips/flip_marks.h"
#include "core/inputs/format.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <cctype>

namespace breakeven {

namespace {

/// What holds now, which a flip would turn around.
std::string standing(const Evaluation& e)
{
    const double saving = e.monthlySaving();
    const std::string_view baseline = info(e.scenario.baseline).inText;
    return fmt::format("{} {} at {} requests a month.", info(e.scenario.focus).name,
                       saving > 0 ? fmt::format("saves {} a month against {}", money(saving), baseline)
                                  : fmt::format("costs {} a month more than {}", money(-saving), baseline),
                       fullCount(e.scenario.parameters.volume));
}

std::string joined(const std::vector<HiddenAmountWords>& amounts)
{
    std::vector<Message> texts;
    for (const HiddenAmountWords& amount : amounts)
        texts.push_back(amount.text());
    return inWords(listed(texts));
}

} // namespace

ReportSection flipSection(const Evaluation& e)
{
    const std::string title = "What would flip the answer";
    const std::vector<FlipLine> lines = flipLines(e.scenario, flipMarks(e.scenario));
    if (e.monthlySaving() == 0)
        return {"flips", title, {ReportText{"Both cost exactly the same: any change decides."}}};
    if (lines.empty())
        return {"flips", title, {ReportText{"No input alone turns the answer around within the reach of its slider."}}};
    ReportTable table{
        "What would flip the answer",
        {{"The answer flips with", "", false, {}, true}, {"Now it is", "", true, {}, false}},
        {},
    };
    for (const FlipLine& line : lines)
        table.rows.push_back(
            {{inWords(line.text), shownValue(*line.parameter, e.scenario.parameters.*line.parameter->member).text()}});
    return {"flips",
            title,
            {ReportText{standing(e) + " Each of these alone would turn that around, all else unchanged."}, table}};
}

ReportSection hiddenCostSection(const Evaluation& e)
{
    ReportTable table{"Costs that are easily forgotten",
                      {{"Easily forgotten", "", false, {}, true},
                       {"What it adds", "", false, {}, false},
                       {"Without it", "", false, {}, false}},
                      {}};
    for (const HiddenCostLine& line : hiddenCosts(e)) {
        std::string change = inWords(line.change);
        if (!change.empty()) // it begins its cell
            change.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(change.front())));
        table.rows.push_back({{std::string(info(line.cost).name), joined(line.amounts), change}});
    }
    std::vector<ReportBlock> blocks{ReportText{"Costs that calculations of this kind often leave out. They overlap, as "
                                               "people retrain too, so they do not add up."},
                                    table};
    for (const Message& sentence : naiveAnswer(e).sentences)
        blocks.emplace_back(ReportText{inWords(sentence)});
    return {"forgotten", "What is easily forgotten", blocks};
}

} // namespace breakeven
