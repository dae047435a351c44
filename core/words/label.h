// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace breakeven {

/// A text that stands in a row of one of the core's tables: an option's name, a parameter's label, a unit's help. The
/// row is its entry in the English catalog, under the identifier "TABLE.ROW.COLUMN", as in "option.hybrid.name";
/// another catalog has an entry of that identifier.
struct Label {
    std::string_view table;
    std::string_view row; ///< its identifier
    std::string_view column;
    std::string_view english;
    bool isWithinSentence = false; ///< "labeling cost", not "Labeling cost"

    [[nodiscard]] constexpr Label withinSentence() const { return {table, row, column, english, true}; }
    friend bool operator==(const Label&, const Label&) = default;
};

} // namespace breakeven
