// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The ids of a table's rows.
template <typename Table> [[nodiscard]] std::vector<std::string> idsOf(const Table& table)
{
    std::vector<std::string> ids;
    ids.reserve(table.size());
    for (const auto& row : table)
        ids.emplace_back(row.id);
    return ids;
}

/// The name that `text` was probably meant to be; empty if none is near.
[[nodiscard]] std::string nearestName(std::string_view text, const std::vector<std::string>& names);

/// "allowed are light and dark", "allowed is png".
[[nodiscard]] std::string allowedNames(const std::vector<std::string>& names);

} // namespace breakeven
