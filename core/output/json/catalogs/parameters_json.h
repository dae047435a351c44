// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace breakeven {

/// The answer of `breakeven parameters` (CLI.md): the parameter table as JSON, in its order; ends with a newline.
[[nodiscard]] std::string parametersJson();

} // namespace breakeven
