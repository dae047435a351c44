// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/options.h"

#include <string>
#include <vector>

/// "frontier_api, memory_api and tuned_api": how an error lists options.
[[nodiscard]] inline std::string idsInWords(breakeven::OptionSet options)
{
    std::vector<std::string> ids;
    for (const breakeven::OptionInfo& row : breakeven::optionTable)
        if (options.contains(row.option))
            ids.emplace_back(row.id);
    std::string words;
    for (std::size_t i = 0; i < ids.size(); ++i)
        words += (i == 0 ? "" : i + 1 == ids.size() ? " and " : ", ") + ids[i];
    return words;
}
