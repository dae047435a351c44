// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_format.h"
#include "core/evidence/traffic/traffic.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace breakeven {

/// Counts the values of the fields that rows can be chosen by (fieldWords()), up to a thousand of each.
class FieldCounts {
public:
    static constexpr std::size_t mostKept = 1000;
    static constexpr std::size_t longest = 200; ///< bytes of a value that is kept

    /// Of a log whose records have no other fields than these.
    explicit FieldCounts(EnumSet<LogField> there = EnumSet<LogField>::all());
    void add(const LogFields& fields);
    /// The fields that any record of a log of that format has, the values that most have first.
    [[nodiscard]] std::vector<FieldValues> values(const LogFormat& format) const;

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Counts = std::unordered_map<std::string, std::uint64_t, Hash, std::equal_to<>>;
    struct Field {
        LogField field;
        std::string_view word;
        Counts counts;
        std::uint64_t none = 0; ///< records without it
        std::uint64_t others = 0;
        Counts::value_type* last = nullptr; ///< of the record before
    };

    std::vector<Field> m_fields;
};

} // namespace breakeven
