// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/filling_words.h"

#include "core/inputs/format.h"
#include "core/scenario/edits.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

std::string rangeInWords(const Parameter& parameter, const Range& range)
{
    return fmt::format("{} to {}", shownValue(parameter, range.low).number, shownValue(parameter, range.high).number);
}

std::string shownWithRange(const Scenario& scenario, const Parameter& parameter)
{
    const std::string value = shownValue(parameter, scenario.parameters.*parameter.member).text();
    const auto range = scenario.ranges.find(parameter.id);
    return range == scenario.ranges.end() ? value
                                          : fmt::format("{} ({})", value, rangeInWords(parameter, range->second));
}

} // namespace

std::vector<FillingLine> fillingLines(const Scenario& scenario, const std::vector<SourcedValue>& values)
{
    const Scenario after = withValues(scenario, values);
    std::vector<FillingLine> lines;
    for (const SourcedValue& said : values) {
        const Parameter& row = *said.parameter;
        const std::string before = shownWithRange(scenario, row);
        const std::string filled = shownWithRange(after, row);
        const bool value = scenario.parameters.*row.member != after.parameters.*row.member;
        lines.push_back({std::string(row.label),
                         before,
                         filled,
                         inWords(provenanceOf(after, row).sentence()),
                         value || before != filled,
                         {}});
    }
    return lines;
}

} // namespace breakeven
