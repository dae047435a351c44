// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/options.h"
#include "core/result.h"

#include <string_view>

namespace breakeven {

// An option by its id, where not every one will do. The error's `where` is empty, for the caller to fill in; it names
// what is allowed.

/// Any option.
[[nodiscard]] Result<Option> optionNamed(std::string_view id);
/// One whose cost is a straight line over the volume.
[[nodiscard]] Result<Option> baselineNamed(std::string_view id);
/// One that can host a hybrid's small model.
[[nodiscard]] Result<Option> hostingNamed(std::string_view id);

/// The focus is compared with the baseline, so it must be another option.
[[nodiscard]] Outcome checkFocus(Option focus, Option baseline);

} // namespace breakeven
