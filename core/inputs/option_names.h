// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/choices.h"
#include "core/result.h"

#include <string_view>

namespace breakeven {

// An option by its id, where not every one will do. The error's `where` is empty, for the caller to fill in; it names
// what is allowed.

/// Any option.
[[nodiscard]] Result<Option> optionNamed(std::string_view id);
/// One whose cost is a straight line over the volume.
[[nodiscard]] Result<Option> baselineNamed(std::string_view id);
/// One of those that a choice has.
[[nodiscard]] Result<Option> optionNamed(std::string_view id, const Choice& choice);

/// The focus is compared with the baseline, so it must be another option.
[[nodiscard]] Outcome checkFocus(Option focus, Option baseline);

} // namespace breakeven
