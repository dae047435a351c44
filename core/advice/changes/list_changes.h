// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/message.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace breakeven {

/// What the things of a list are called in words.
struct ListWords {
    Message many; ///< "Tasks"
    Message one;  ///< "Task"
};

/// What became of one list of named things, with those in it that are the same on both sides left out.
template <typename Thing> struct ListDifference {
    std::vector<const Thing*> removed;
    std::vector<const Thing*> added;
};

/// Things that are on one side alone, counted: of two that are the same on one side and one on the other, one remains.
/// Equal ends of the lists are passed over first, so that a change in one of thousands is cheap.
template <typename Thing>
[[nodiscard]] ListDifference<Thing> listDifference(const std::vector<Thing>& before, const std::vector<Thing>& after)
{
    std::size_t start = 0;
    while (start < before.size() && start < after.size() && before[start] == after[start])
        ++start;
    std::size_t end = 0;
    while (end + start < before.size() && end + start < after.size() &&
           before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    ListDifference<Thing> difference;
    for (std::size_t i = start; i + end < after.size(); ++i)
        difference.added.push_back(&after[i]);
    for (std::size_t i = start; i + end < before.size(); ++i) {
        const auto same =
            std::ranges::find_if(difference.added, [&](const Thing* other) { return *other == before[i]; });
        if (same == difference.added.end())
            difference.removed.push_back(&before[i]);
        else
            difference.added.erase(same);
    }
    return difference;
}

/// A list's changes in words: each thing that came, went or changed by its name, up to three of a kind, and more of
/// them counted; a list whose order alone changed says so. `nameOf` is a thing's name, which may be empty.
template <typename Thing, typename Name>
[[nodiscard]] std::vector<Message> listChanges(const std::vector<Thing>& before, const std::vector<Thing>& after,
                                               const ListWords& words, const Name& nameOf)
{
    constexpr std::size_t mostByName = 3;
    constexpr std::size_t longestName = 60; // in characters
    if (before == after)
        return {};
    auto [removed, added] = listDifference(before, after);
    std::vector<const Thing*> changed;
    for (auto each = added.begin(); each != added.end();) {
        const auto was =
            std::ranges::find_if(removed, [&](const Thing* other) { return nameOf(*other) == nameOf(**each); });
        if (was == removed.end()) {
            ++each;
            continue;
        }
        changed.push_back(*each);
        removed.erase(was);
        each = added.erase(each);
    }
    const auto called = [&](const Thing& thing) -> Message {
        const std::string name = oneLine(nameOf(thing), longestName);
        return name.empty() ? words.one : Message{"edit.named(thing, name)", words.one, name};
    };
    std::vector<Message> all;
    const auto tell = [&](const std::vector<const Thing*>& things, const auto& one, const auto& many) {
        if (things.size() > mostByName)
            all.push_back(many(Quantity::fullCount(things.size())));
        else
            for (const Thing* thing : things)
                all.push_back(one(called(*thing)));
    };
    tell(
        changed,
        [](Message thing) {
            return Message{"edit.changed(what)", std::move(thing)};
        },
        [&](const Quantity& count) {
            return Message{"edit.many_changed(things, count)", words.many, count};
        });
    tell(
        added,
        [](Message thing) {
            return Message{"edit.added(thing)", std::move(thing)};
        },
        [&](const Quantity& count) {
            return Message{"edit.many_added(things, count)", words.many, count};
        });
    tell(
        removed,
        [](Message thing) {
            return Message{"edit.removed(thing)", std::move(thing)};
        },
        [&](const Quantity& count) {
            return Message{"edit.many_removed(things, count)", words.many, count};
        });
    if (all.empty())
        all.push_back({"edit.reordered(things)", words.many});
    return all;
}

} // namespace breakeven
