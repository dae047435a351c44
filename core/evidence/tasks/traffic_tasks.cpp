// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tasks/traffic_tasks.h"

#include "core/evidence/traffic/choices/group_table.h"
#include "core/evidence/traffic/traffic_values.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/tasks.h"
#include "core/text/names.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <cassert>
#include <deque>
#include <string_view>
#include <unordered_set>

namespace breakeven {

namespace {

/// One with fewer requests a month than a task may have.
struct SmallGroup {
    Message group;
    double requests;
};

Message limited(const Message& group, double requests, double taken)
{
    return {"traffic_tasks.limited(group, parameter, found, taken)", group,
            labelOf(rowOf(&Parameters::volume)).withinSentence(), Quantity::general(requests),
            Quantity::fullCount(taken)};
}

Message firstOf(const std::vector<SmallGroup>& groups)
{
    constexpr std::size_t most = 5;
    std::vector<Message> names;
    for (const SmallGroup& small : groups)
        if (names.size() < most)
            names.push_back(small.group);
    return groups.size() <= most ? listed(names)
                                 : Message{"traffic_tasks.and_more(groups, count)", listed(names),
                                           Quantity::fullCount(groups.size() - most)};
}

} // namespace

FoundTasks trafficTasks(const std::vector<TrafficGroup>& groups)
{
    const Range& volumes = rowOf(&Parameters::volume).range;
    FoundTasks found;
    std::vector<SmallGroup> small;
    std::deque<std::string> names; // which stay where they are
    std::unordered_set<std::string_view> taken;
    for (const TrafficGroup& group : groups) {
        names.push_back(freeName(inWords(nameOf(group)), taken, longestTaskName, inWords(Message{"group.no_value"})));
        taken.insert(names.back());
        Task task{.name = names.back(), .parameters = {}, .pinned = {}};
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
        if (volume != nullptr && *group.traffic.requestsPerMonth < volumes.low)
            small.push_back({shown, *group.traffic.requestsPerMonth});
        else if (volume != nullptr && !volumes.contains(*group.traffic.requestsPerMonth))
            found.notes.push_back(limited(shown, *group.traffic.requestsPerMonth, volumes.high));
        if (group.others)
            found.notes.push_back({"traffic_tasks.all_others"});
        found.tasks.push_back(std::move(task));
    }
    if (small.size() == 1)
        found.notes.push_back(limited(small.front().group, small.front().requests, volumes.low));
    else if (!small.empty())
        found.notes.push_back({"traffic_tasks.several_limited(count, taken, groups)", Quantity::fullCount(small.size()),
                               Quantity::fullCount(volumes.low), firstOf(small)});
    if (!found.tasks.empty())
        found.notes.push_back({"traffic_tasks.peaks"});
    return found;
}

} // namespace breakeven
