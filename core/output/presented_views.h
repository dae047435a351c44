// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace breakeven {

/// Notes on views that this version does not have. They are kept, since a newer one may have them, but nobody sees
/// them: `where` is the JSON pointer, and `what` names the views that there are.
[[nodiscard]] std::vector<Error> notesOnUnknownViews(const Scenario& scenario);

} // namespace breakeven
