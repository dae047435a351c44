// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/suggested_ranges.h"

#include "core/analysis/sensitivity.h"
#include "core/inputs/refusal.h"
#include "core/inputs/usual_range.h"
#include "core/scenario/edits.h"

namespace breakeven {

std::map<std::string, Range, std::less<>> suggestedRanges(const Scenario& scenario)
{
    const Scenario plain = withoutRanges(scenario);
    std::map<std::string, Range, std::less<>> ranges;
    for (const SensitivityRow& row : sensitivity(plain, plain.focus, Figure::MonthlySaving).rows) {
        const double value = plain.parameters.*row.parameter->member;
        if (ranges.size() == mostSuggestedRanges || !row.hasEffect)
            break;
        const std::optional<Range> range = usualRange(*row.parameter, value);
        if (value != 0 && range && whyRefused(*row.parameter, *range, value).empty())
            ranges.emplace(row.parameter->id, *range);
    }
    return ranges;
}

} // namespace breakeven
