// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/explain/explanation.h"
#include "core/output/json/json_values.h"

namespace breakeven {

/// How each component of an option's monthly cost and its other figures are computed: by the component's or figure's
/// id, its text, its formula, and the values in it, each with its source or, for a step, how it is computed in turn.
[[nodiscard]] Json explanationsJson(const Evaluation& evaluation, Option option);

} // namespace breakeven
