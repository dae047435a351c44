// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_format.h"

#include <optional>
#include <span>
#include <string_view>

namespace breakeven {

/// What logs of any format call who a row is and whose child, its model, key, user and tags: behind the columns of its
/// format, the first that is there counts.
[[nodiscard]] std::span<const LogColumn> commonColumns();
/// More of them, of a known format: names that in any table may be of something else.
[[nodiscard]] std::span<const LogColumn> commonColumnsOfFormats();

/// A word for a field that formats name differently.
struct FieldWord {
    LogField field;
    std::string_view word;
};

/// Those of the fields that rows can be chosen by.
[[nodiscard]] std::span<const FieldWord> fieldWords();
/// Case does not matter.
[[nodiscard]] std::optional<LogField> fieldOfWord(std::string_view word);

} // namespace breakeven
