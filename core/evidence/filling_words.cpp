// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/filling_words.h"

#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "core/scenario/edits.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

namespace {

Message shownWithRange(const Scenario& scenario, const Parameter& parameter)
{
    const Quantity value = shownQuantity(parameter, scenario.parameters.*parameter.member);
    const auto found = scenario.ranges.find(parameter.id);
    if (found == scenario.ranges.end())
        return asMessage(value);
    const Range& range = found->second;
    return {"filling.with_range(value, range)", value,
            Message{"filling.range(low, high)", shownNumber(parameter, range.low), shownNumber(parameter, range.high)}};
}

} // namespace

std::vector<FillingLine> fillingLines(const Scenario& scenario, const std::vector<SourcedValue>& values)
{
    const Scenario after = withValues(scenario, values);
    std::vector<FillingLine> lines;
    for (const SourcedValue& said : values) {
        const Parameter& row = *said.parameter;
        const Message before = shownWithRange(scenario, row);
        const Message filled = shownWithRange(after, row);
        const bool value = scenario.parameters.*row.member != after.parameters.*row.member;
        lines.push_back({labelOf(row), before, filled, provenanceOf(after, row).sentence(),
                         value || !readAlike(before, filled), Message{}});
    }
    return lines;
}

} // namespace breakeven
