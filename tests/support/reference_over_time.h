// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/reference_model.h"

#include <optional>
#include <vector>

namespace reference {

/// MODEL.md, "Over time": an option's cash in months 0 … H.
[[nodiscard]] std::vector<Real> cash(const breakeven::Scenario& scenario, breakeven::Option option);

struct OverTime {
    std::vector<Real> cumulative;
    Real upfront = 0;
    Real netPresentValue = 0;
    std::optional<Real> payback;
    Real horizonSaving = 0;
    std::optional<Real> requestsToRecover;
    // By how much the rounding of the cash is magnified in:
    Real paybackCondition = 0;
    Real recoveryCondition = 0;
};

[[nodiscard]] OverTime overTime(const breakeven::Scenario& scenario, breakeven::Option option);

} // namespace reference
