// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_format.h"
#include "core/evidence/traffic/rows/timestamp.h"
#include "core/evidence/traffic/tokens/token_number.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

// What the first thousand rows of a log show, which begins like this.

/// The texts of a column of CSV.
[[nodiscard]] std::vector<std::string> csvTexts(std::string_view head, char delimiter, std::size_t column);
/// Those of a field in JSON, whose fields have these keys.
[[nodiscard]] std::vector<std::string> jsonTexts(std::string_view head, const std::vector<LogColumn>& keys,
                                                 LogField field);

/// How a log writes its times.
struct TimeHabits {
    /// Whether dates with slashes have the month or the day first, as those say whose first or second number is greater
    /// than 12. Unknown if none does, or if there are both.
    DateOrder order = DateOrder::Unknown;
    bool relative = false;    ///< they are numbers that count from a zero of the log's own
    bool wholeDays = false;   ///< all are at midnight, several or without a clock
    bool severalDays = false; ///< these are not all the same
};

/// As these times show. Of relative ones the unit may be known.
[[nodiscard]] TimeHabits timeHabits(const std::vector<std::string>& times, TimeUnit unit);

/// The decimal sign of a table, and the cell that shows it.
struct DecimalProof {
    DecimalSign sign = DecimalSign::Unset;
    std::string cell;
};

/// As the cells show, of any column; unset if none does, or if they differ. In a table with commas between its cells, a
/// comma alone shows nothing.
[[nodiscard]] DecimalProof decimalProofOf(std::string_view head, char delimiter);

} // namespace breakeven
