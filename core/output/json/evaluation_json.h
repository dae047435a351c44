// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"

#include <string>

namespace breakeven {

/// The answer of `breakeven evaluate` (CLI.md): JSON, money unrounded, null where a figure does not exist; ends with a
/// newline. With `explained`, each option says how its costs are computed.
[[nodiscard]] std::string evaluationJson(const Evaluation& evaluation, bool explained = false);

} // namespace breakeven
