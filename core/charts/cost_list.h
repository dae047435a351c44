// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/options.h"

#include <algorithm>
#include <vector>

namespace breakeven {

/// An option's cost somewhere, for a readout under the pointer. US dollars.
struct CostAt {
    Option option;
    double cost;
};

/// What `cost` says of each of the options, dearest first, as curves stand above each other; ties in the model's order.
template <typename Cost> [[nodiscard]] std::vector<CostAt> dearestFirst(OptionSet options, const Cost& cost)
{
    std::vector<CostAt> costs;
    for (const OptionInfo& row : optionTable)
        if (options.contains(row.option))
            costs.push_back({row.option, cost(row.option)});
    std::stable_sort(costs.begin(), costs.end(), [](const CostAt& a, const CostAt& b) { return a.cost > b.cost; });
    return costs;
}

} // namespace breakeven
