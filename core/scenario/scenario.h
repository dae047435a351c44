// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/options.h"
#include "core/scenario/parameter.h"

#include <map>
#include <string>

namespace breakeven {

/// Everything that a scenario file says but what is on screen: a value, copied freely and compared with ==.
struct Scenario {
    Parameters parameters;
    std::map<std::string, Range, std::less<>> ranges; ///< by parameter id: its 10th and 90th percentile

    Option baseline = Option::FrontierApi;
    Option focus = Option::RentedGpu;
    OptionSet shown = OptionSet::byDefault();
    Option hybridHosting = Option::RentedGpu;
    bool amortizeUpfront = true;

    std::string name;
    std::string notes;
    std::string asOf; ///< ISO date of the figures, YYYY-MM-DD; empty if not given
    std::map<std::string, std::string, std::less<>> sources; ///< by parameter id: where the number is from
    std::string unknown; ///< keys that this version does not know, as one JSON object; empty if there are none

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// The options that a chart or table shows: the checked ones, and always the focus and the baseline, which the verdict
/// speaks of.
[[nodiscard]] inline OptionSet visibleOptions(const Scenario& scenario)
{
    OptionSet set = scenario.shown;
    set.insert(scenario.baseline);
    set.insert(scenario.focus);
    return set;
}

} // namespace breakeven
