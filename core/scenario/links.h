// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

// A scenario's correlations as people read them. One of 0 links nothing and is left out.

/// Two inputs that move together, in the order of the table.
struct Link {
    const Parameter* first;
    const Parameter* second;
    double value;

    friend bool operator==(const Link&, const Link&) = default;
};

/// All of them, by their first and then their second input.
[[nodiscard]] std::vector<Link> linksOf(const Scenario& scenario);
/// Those of an input, which is the first of each.
[[nodiscard]] std::vector<Link> linksOf(const Scenario& scenario, const Parameter& parameter);

/// Of its first input: "moves with API output price by 0.9".
[[nodiscard]] Message inWords(const Link& link);
/// Of all that an input moves with: the same of one, "moves with 3 inputs" of several; empty if there are none.
[[nodiscard]] Message inWords(const std::vector<Link>& links);
/// Why no world has a correlation of two inputs beside the others, with what can be instead: "…; with them it can be
/// -0.8 to 0.8".
[[nodiscard]] Message withWhatIsPossible(Message reason, const Scenario& scenario, const Parameter& first,
                                         const Parameter& second);
/// "API input price and API output price".
[[nodiscard]] Message pairInWords(const Parameter& first, const Parameter& second);

} // namespace breakeven
