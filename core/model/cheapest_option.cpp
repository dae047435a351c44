// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cheapest_option.h"

#include "core/model/equality.h"

#include <optional>

namespace breakeven {

Option cheapestOption(const CostModel& model, OptionSet among, double volume)
{
    std::optional<Option> best;
    double lowest = 0;
    for (const OptionInfo& row : optionTable) {
        if (!among.contains(row.option))
            continue;
        const double total = costsOf(model, row.option).total(volume);
        if (!best || difference(total, lowest) < 0) {
            best = row.option;
            lowest = total;
        }
    }
    return best.value_or(Option::FrontierApi);
}

} // namespace breakeven
