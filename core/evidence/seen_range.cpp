// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/seen_range.h"

#include "core/inputs/refusal.h"

#include <algorithm>

namespace breakeven {

std::optional<Range> seenRange(const SourcedValue& value, const std::optional<Range>& seen)
{
    if (!seen)
        return std::nullopt;
    const Range& allowed = value.parameter->range;
    const Range range{std::min(allowed.clamp(seen->low), value.value),
                      std::max(allowed.clamp(seen->high), value.value)};
    return whyRefused(*value.parameter, range, value.value).empty() ? std::optional(range) : std::nullopt;
}

} // namespace breakeven
