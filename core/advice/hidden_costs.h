// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/words/message.h"

#include <optional>
#include <string>
#include <vector>

namespace breakeven {

/// The scenario with inputs as if those costs did not exist, each as its file would accept it; without ranges and
/// without its pin. Idle GPUs lose their headroom and their time-out here; that GPUs come in whole numbers is left,
/// since no input says otherwise (evaluateWithout).
[[nodiscard]] Scenario withoutCosts(Scenario scenario, EnumSet<HiddenCost> costs);

/// What the model says without those costs. Without idle GPUs, they are paid for the time in which they compute: fleets
/// are counted in fractions and have no minimum.
[[nodiscard]] Evaluation evaluateWithout(const Scenario& scenario, EnumSet<HiddenCost> costs);

/// What a hidden cost adds to an option, in US dollars; negative where it saves.
struct HiddenAmount {
    double monthly = 0; ///< of the total at the volume
    double upfront = 0; ///< of the cash at month 0, hardware left out; its share is in `monthly` if it is spread
};

/// The same in words, for one option.
struct HiddenAmountWords {
    Message amount; ///< "$1,197 a month", "saves $120 a month"
    Message where;  ///< "on our own GPUs"
    [[nodiscard]] Message text() const;
};

/// A hidden cost in this scenario: everything else stays when it is left out. Two of them may overlap, as people
/// retrain too, so the amounts do not add up.
struct HiddenCostLine {
    HiddenCost cost{};
    HiddenAmount focus;
    HiddenAmount baseline;
    double savingWithout = 0;             ///< of the focus against the baseline, in US dollars a month
    std::optional<double> settledWithout; ///< requests a month from which the focus would stay cheaper
    /// Of the focus and of the baseline, as far as they have it; or "nothing in this scenario".
    std::vector<HiddenAmountWords> amounts;
    /// What changes without it: "break-even at 430k instead of 644k, and $3,282 a month saved instead of $2,085.";
    /// empty where it adds nothing.
    Message change;
    /// The same after "Without it: ".
    [[nodiscard]] Message effect() const;
};

/// All rows of hiddenCostTable, in its order.
[[nodiscard]] std::vector<HiddenCostLine> hiddenCosts(const Evaluation& evaluation);

} // namespace breakeven
