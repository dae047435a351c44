// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/picture_notes.h"

#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/tasks.h"
#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

std::vector<Message> assumptions(const Scenario& scenario, bool ofTasks,
                                 const std::optional<std::chrono::sys_days>& today)
{
    std::vector<Message> items;
    if (Message shown = currencyStatement(scenario.currency, today); !shown.empty())
        items.push_back(std::move(shown));
    if (!scenario.asOf.empty())
        items.push_back({"report.as_of(date)", scenario.asOf});
    const auto add = [&](const Parameter& row) {
        const double value = scenario.parameters.*row.member;
        items.push_back({"named_value(parameter, value)", labelOf(row),
                         row.unitPlace == UnitPlace::InLabel ? shownNumber(row, value) : statedQuantity(row, value)});
    };
    const auto isATasks = [&](const Parameter& row) {
        return std::ranges::any_of(scenario.tasks,
                                   [&](const Task& task) { return ownValue(task, row.member) != nullptr; });
    };
    for (const Parameter& row : parameterTable)
        if (row.tier == Tier::Essential && row.member != &Parameters::volume && !(ofTasks && isATasks(row)))
            add(row);
    if (scenario.focus == Option::Hybrid) {
        items.push_back({"notes.hybrid_on(host)", inTextOf(hostOf(scenario.choices, Option::Hybrid))});
        add(rowOf(&Parameters::routedShare));
        add(rowOf(&Parameters::escalationRate));
    }
    if (info(scenario.focus).hosting == Hosting::Reserved) {
        add(rowOf(&Parameters::unitRate));
        add(rowOf(&Parameters::unitThroughput));
    }
    if (spreadsUpfront(scenario.choices))
        add(rowOf(&Parameters::horizonMonths));
    return items;
}

Message moreAssumptions(std::size_t count)
{
    return {"notes.more(count)", Quantity::plain(count)};
}

Message moreSources(std::size_t shown, std::size_t all)
{
    const auto left = Quantity::plain(all - shown);
    return shown > 0 ? Message{"sources.more(count)", left} : Message{"sources.none_fits(count)", left};
}

} // namespace breakeven
