// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/traffic_counts.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace breakeven {

/// Adds up a log's rows by a value that each of them has: of the values with the most tokens each by itself, of all
/// others together. A value that had few tokens when there were too many to keep is one of the others from then on, so
/// that no group ever is a part.
class GroupCounts {
public:
    static constexpr std::size_t mostKept = 2 * mostGroups;
    static constexpr std::size_t longest = 200; ///< bytes of a value; a longer one is among the others
    static constexpr std::size_t mostPassed = 200'000; ///< values among the others that are remembered

    /// `none` makes the counts of no rows.
    explicit GroupCounts(std::function<std::unique_ptr<TrafficCounts>()> none);

    void add(std::string_view value, const LogRow& row);
    /// A row that is one of the others', whatever it has.
    void addToOthers(const LogRow& row);

    /// Puts the groups into `traffic`, whose other figures are known and come from `whole`, most tokens first.
    void finish(const TrafficCounts& whole, Traffic& traffic);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Groups = std::unordered_map<std::string, std::unique_ptr<TrafficCounts>, Hash, std::equal_to<>>;

    void pass();
    [[nodiscard]] std::vector<Groups::value_type*> sorted();
    void giveToOthers(Groups::value_type& group);

    std::function<std::unique_ptr<TrafficCounts>()> m_none;
    Groups m_groups;
    std::unique_ptr<TrafficCounts> m_others;                   ///< null as long as there are none
    std::unordered_map<std::uint64_t, std::uint64_t> m_passed; ///< tokens of values among the others, by their hash
    bool m_isFull = false;                                     ///< no value can be remembered any more
    Groups::value_type* m_last = nullptr;                      ///< the group of the row before
};

} // namespace breakeven
