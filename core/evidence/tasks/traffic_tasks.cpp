// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tasks/traffic_tasks.h"

#include "core/evidence/traffic/choices/group_table.h"
#include "core/evidence/traffic/traffic_values.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/tasks.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <fmt/format.h>

#include <cassert>
#include <unordered_set>

namespace breakeven {

namespace {

/// The group's name as a task may have it: on one line, of so many characters, and no other's.
std::string taskNameOf(const TrafficGroup& group, std::unordered_set<std::string>& taken)
{
    constexpr std::size_t roomForNumber = 8; // " (1234)" and an ellipsis
    std::string name = oneLine(inWords(nameOf(group)), longestTaskName - roomForNumber);
    if (!whyNoTaskName(name).empty()) // blanks
        name = inWords(Message{"group.no_value"});
    std::string unique = name;
    for (int number = 2; !taken.insert(unique).second; ++number)
        unique = fmt::format("{} ({})", name, number);
    return unique;
}

} // namespace

FoundTasks trafficTasks(const std::vector<TrafficGroup>& groups)
{
    FoundTasks found;
    std::unordered_set<std::string> names;
    for (const TrafficGroup& group : groups) {
        Task task{.name = taskNameOf(group, names), .parameters = {}, .pinned = {}};
        const Message shown = verbatim(inQuotes(task.name));
        if (!group.traffic.requestsPerMonth) {
            found.notes.push_back({"traffic_tasks.no_volume(group)", shown});
            continue;
        }
        for (const SourcedValue& value : trafficValues(group.traffic, {})) {
            [[maybe_unused]] const Outcome set = setOwnValue(task, *value.parameter, value.value);
            assert(set); // a log speaks of nothing that is the same for all tasks
        }
        const double* volume = ownValue(task, &Parameters::volume);
        if (volume != nullptr && !rowOf(&Parameters::volume).range.contains(*group.traffic.requestsPerMonth))
            found.notes.push_back({"traffic_tasks.limited(group, parameter, found, taken)", shown,
                                   labelOf(rowOf(&Parameters::volume)).withinSentence(),
                                   Quantity::general(*group.traffic.requestsPerMonth), Quantity::fullCount(*volume)});
        if (group.others)
            found.notes.push_back({"traffic_tasks.all_others"});
        found.tasks.push_back(std::move(task));
    }
    return found;
}

} // namespace breakeven
