// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/log_format.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

// What the first thousand rows of a log have, which begins like this.

inline constexpr int mostHeadRows = 1000;

/// Passes on the cells of each record of CSV that ends within it.
void eachHeadRecord(std::string_view head, char delimiter,
                    const std::function<void(const std::vector<std::string_view>&)>& record);

/// The texts of their times in CSV, where these stand in that column.
[[nodiscard]] std::vector<std::string> csvTimes(std::string_view head, char delimiter, std::size_t timeColumn);
/// Those of JSON, whose fields have these keys.
[[nodiscard]] std::vector<std::string> jsonTimes(std::string_view head, const std::vector<LogColumn>& keys);

} // namespace breakeven
