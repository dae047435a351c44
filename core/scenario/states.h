// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/scenario.h"

#include <string>
#include <string_view>

namespace breakeven {

// A scenario's states, guesses and annotations. Each change gives a scenario that its file would accept.

/// Whether a scenario may have this presentation. The error's `where` is the JSON pointer from it on: "/states/3/name".
[[nodiscard]] Outcome checkPresentation(const Presentation& presentation);

/// `wanted`, as a state may be called, with a number behind it if a state is called that.
[[nodiscard]] std::string freeStateName(const Presentation& presentation, std::string_view wanted);

/// The scenario's inputs as they are now, by a name.
[[nodiscard]] State stateOf(const Scenario& scenario, std::string name);

/// Whether the scenario's inputs are the state's.
[[nodiscard]] bool isIn(const Scenario& scenario, const State& state);

/// What a room is shown while it is in the state, or has left it by a slider: "Today", "Today, changed".
[[nodiscard]] Message nameWhile(const State& state, bool changed);

/// The scenario with the inputs of a state: what changes is changed as by hand, so ranges are stretched and workloads
/// scaled with it. All else stays, the presentation too.
[[nodiscard]] Scenario inState(Scenario scenario, const State& state);

/// What it is called to go to a state, where steps are undone: "State with caching".
[[nodiscard]] Message stepTo(const State& state);

/// A state as a scenario of its own, called by both and numbered in the order of showing: "Triage, 2. with caching".
/// It has no other states.
[[nodiscard]] Scenario slideOf(const Scenario& scenario, std::size_t place);

/// On the way from one scenario to another, from 0 (just what `from` is) to 1 (just what `to` is): the parameters move
/// along their sliders, and all else is that of `to`.
[[nodiscard]] Scenario between(const Scenario& from, const Scenario& to, double share);

/// The presentation, which changes nothing else. One that the file would refuse leaves the scenario as it is.
[[nodiscard]] Scenario withPresentation(Scenario scenario, Presentation presentation);

} // namespace breakeven
