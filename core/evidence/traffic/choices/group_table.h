// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/traffic.h"
#include "core/files/table.h"

#include <array>
#include <optional>

namespace breakeven {

/// What a table of a log's groups has a column of, beside the group's value.
enum class GroupFigure : std::uint8_t {
    Requests, ///< a month
    Input,    ///< tokens of a request, mean
    Output,
    Cached ///< share of the input tokens, percent
};
inline constexpr std::array groupFigures{GroupFigure::Requests, GroupFigure::Input, GroupFigure::Output,
                                         GroupFigure::Cached};

/// "Requests a month".
[[nodiscard]] Message titleOf(GroupFigure figure);
/// Absent where the log can't give it.
[[nodiscard]] std::optional<double> figureOf(const TrafficGroup& group, GroupFigure figure);
/// As a cell has it; empty where there is no figure.
[[nodiscard]] Message shownFigure(const TrafficGroup& group, GroupFigure figure);

/// The group's value; "none" for rows without one, "all others" for those that have no group of their own.
[[nodiscard]] Message nameOf(const TrafficGroup& group);

/// A line of titles, the first of them the field, and one a group.
[[nodiscard]] std::vector<TableRow> groupTable(const std::string& field, const std::vector<TrafficGroup>& groups);

/// "gpt-4o (1,234)"; "none (5)" for the records that don't have the field.
[[nodiscard]] Message countedValueWords(const CountedValue& counted);
/// "1,234 records have further values"; there are some.
[[nodiscard]] Message otherValuesWords(const FieldValues& choice);

} // namespace breakeven
