// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/view.h"
#include "core/result.h"
#include "core/scenario/scenario.h"

#include <optional>
#include <vector>

namespace breakeven {

// The views that a presentation names.

/// The view that is shown with a state; absent where whichever is shown stays, as with one that this version does not
/// have.
[[nodiscard]] std::optional<View> viewOf(const State& state);

/// The one picture that stands for a state where states are pictures, of the state as a scenario of its own; absent
/// where its view is none, or has nothing to show.
[[nodiscard]] std::optional<View> pictureOf(const State& state, const Evaluation& slide);

/// Views that this version does not have, of states and of notes. They are kept, since a newer one may have them:
/// `where` is the JSON pointer, and `what` says what becomes of it and names the views that there are.
[[nodiscard]] std::vector<Error> unknownViews(const Scenario& scenario);

} // namespace breakeven
