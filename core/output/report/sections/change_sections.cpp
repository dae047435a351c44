// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/change_sections.h"

#include "core/advice/hidden_costs.h"
#include "core/advice/naive_answer.h"
#include "core/advice/verdict/flip_words.h"
#include "core/analysis/flips/flip_marks.h"
#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

/// What holds now, which a flip would turn around.
Message standing(const Evaluation& e)
{
    const double saving = e.monthlySaving();
    const Label focus = nameOf(e.scenario.focus);
    const Label baseline = inTextOf(e.scenario.baseline);
    const auto volume = Quantity::fullCount(e.scenario.parameters.volume);
    return saving > 0 ? Message{"report.flips_saving(focus, saving, baseline, volume)", focus, Quantity::money(saving),
                                baseline, volume}
                      : Message{"report.flips_costing(focus, more, baseline, volume)", focus, Quantity::money(-saving),
                                baseline, volume};
}

Message joined(const std::vector<HiddenAmountWords>& amounts)
{
    std::vector<Message> texts;
    for (const HiddenAmountWords& amount : amounts)
        texts.push_back(amount.text());
    return listed(texts);
}

} // namespace

ReportSection flipSection(const Evaluation& e)
{
    const Message title{"report.flips"};
    const std::vector<FlipLine> lines = flipLines(e.scenario, flipMarks(e.scenario));
    if (e.monthlySaving() == 0)
        return {"flips", title, {ReportText{{"report.flips_both_the_same"}}}};
    if (lines.empty())
        return {"flips", title, {ReportText{{"report.no_flips"}}}};
    ReportTable table{
        title,
        {{{"report.flips_with"}, {}, false, {}, true}, {{"report.now_it_is"}, {}, true, {}, false}},
        {},
    };
    for (const FlipLine& line : lines)
        table.rows.push_back(
            {{line.text, asMessage(statedQuantity(*line.parameter, e.scenario.parameters.*line.parameter->member))}});
    return {"flips", title, {ReportText{standing(e)}, table}};
}

ReportSection hiddenCostSection(const Evaluation& e)
{
    ReportTable table{{"report.forgotten_costs"},
                      {{{"report.easily_forgotten"}, {}, false, {}, true},
                       {{"report.what_it_adds"}, {}, false, {}, false},
                       {{"report.without_it"}, {}, false, {}, false}},
                      {}};
    for (const HiddenCostLine& line : hiddenCosts(e)) {
        Message change = line.change;
        if (!change.empty())
            change = {"report.begins_its_cell(words)", std::move(change)};
        const HiddenCostInfo& row = info(line.cost);
        table.rows.push_back({{asMessage(nameOf(row.cost)), joined(line.amounts), std::move(change)}});
    }
    std::vector<ReportBlock> blocks{ReportText{{"report.forgotten_text"}}, table};
    for (const Message& sentence : naiveAnswer(e).sentences)
        blocks.emplace_back(ReportText{sentence});
    return {"forgotten", {"report.forgotten"}, blocks};
}

} // namespace breakeven
