// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/provenance.h"

#include <optional>

namespace breakeven {

/// A range that was seen, as the value's parameter takes it, around the value; absent where the parameter would not.
[[nodiscard]] std::optional<Range> seenRange(const SourcedValue& value, const std::optional<Range>& seen);

} // namespace breakeven
