// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/group_counts.h"

#include "core/evidence/traffic/traffic_notes.h"

#include <algorithm>

namespace breakeven {

GroupCounts::GroupCounts(std::function<std::unique_ptr<TrafficCounts>()> none) : m_none(std::move(none)) {}

void GroupCounts::add(std::string_view value, const LogRow& row)
{
    if (value.size() > longest) {
        addToOthers(row);
        return;
    }
    if (m_last != nullptr && m_last->first == value) {
        m_last->second->add(row);
        return;
    }
    auto found = m_groups.find(value);
    if (found == m_groups.end()) {
        const std::uint64_t hash = std::hash<std::string_view>()(value);
        if (const auto passed = m_passed.find(hash); passed != m_passed.end()) {
            passed->second += row.input + row.output;
            addToOthers(row);
            return;
        }
        if (m_groups.size() == mostKept)
            pass();
        if (m_isFull) {
            addToOthers(row);
            return;
        }
        found = m_groups.emplace(value, m_none()).first;
    }
    m_last = &*found;
    found->second->add(row);
}

void GroupCounts::addToOthers(const LogRow& row)
{
    if (!m_others)
        m_others = m_none();
    m_others->add(row);
}

/// Most tokens first.
std::vector<GroupCounts::Groups::value_type*> GroupCounts::sorted()
{
    std::vector<Groups::value_type*> groups;
    for (Groups::value_type& group : m_groups)
        groups.push_back(&group);
    std::sort(groups.begin(), groups.end(), [](const auto* a, const auto* b) {
        const std::uint64_t ofA = a->second->tokens();
        const std::uint64_t ofB = b->second->tokens();
        return ofA != ofB ? ofA > ofB : a->first < b->first;
    });
    return groups;
}

void GroupCounts::giveToOthers(Groups::value_type& group)
{
    m_passed.emplace(std::hash<std::string_view>()(group.first), group.second->tokens());
    if (m_others)
        m_others->add(*group.second);
    else
        m_others = std::move(group.second);
}

/// Makes room for more: the values with the fewest tokens go to the others.
void GroupCounts::pass()
{
    m_last = nullptr;
    if (m_passed.size() + mostKept > mostPassed) {
        m_isFull = true;
        return;
    }
    const auto groups = sorted();
    for (std::size_t i = mostGroups; i < groups.size(); ++i) {
        giveToOthers(*groups[i]);
        m_groups.erase(m_groups.find(groups[i]->first));
    }
}

void GroupCounts::finish(const TrafficCounts& whole, Traffic& traffic)
{
    const auto put = [&](std::string value, TrafficCounts& counts, bool others) {
        TrafficGroup group{std::move(value), others, {}};
        group.traffic.format = traffic.format;
        group.traffic.relative = traffic.relative;
        counts.coverLike(whole);
        counts.finish(group.traffic);
        group.traffic.notes = trafficNotes(group.traffic);
        traffic.groups.push_back(std::move(group));
    };
    const auto groups = sorted();
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i < mostGroups)
            put(groups[i]->first, *groups[i]->second, false);
        else
            giveToOthers(*groups[i]);
    }
    if (!m_others)
        return;
    put({}, *m_others, true);
    traffic.groupsBeyond = m_passed.size();
    if (groups.empty())
        return;
    const std::uint64_t least = groups[std::min(groups.size(), mostGroups) - 1]->second->tokens();
    for (const auto& [hash, tokens] : m_passed)
        traffic.groupsLate += tokens > least ? 1 : 0;
}

} // namespace breakeven
