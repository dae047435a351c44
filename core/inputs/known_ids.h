// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/choices.h"
#include "core/result.h"

#include <string_view>
#include <vector>

namespace breakeven {

// What an id that somebody wrote stands for, or why it can't be used.

/// Why an id is no parameter's, for an error: `unknown parameter "gpu_rte"; did you mean gpu_rate?`. Where nothing is
/// near, it names the subcommand that lists them all. `others` are names beside the parameters that would have been
/// understood as well.
[[nodiscard]] Message unknownParameter(std::string_view id, const std::vector<std::string_view>& others = {});

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
