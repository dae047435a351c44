// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace breakeven {

/// A month's cost by component, in US dollars; a component that does not apply is 0.
struct MonthlyCost {
    double tokens = 0;
    double compute = 0;
    double platform = 0;
    double staff = 0;
    double retraining = 0;
    double upfront = 0;
    double errors = 0;

    [[nodiscard]] constexpr double total() const
    {
        return tokens + compute + platform + staff + retraining + upfront + errors;
    }
};

/// A row of the table of components.
struct CostComponent {
    std::string_view id;
    double MonthlyCost::*member;
    std::string_view label;
};

inline constexpr std::array costComponents{
    CostComponent{"tokens", &MonthlyCost::tokens, "API tokens"},
    CostComponent{"compute", &MonthlyCost::compute, "Compute"},
    CostComponent{"platform", &MonthlyCost::platform, "Platform"},
    CostComponent{"staff", &MonthlyCost::staff, "People"},
    CostComponent{"retraining", &MonthlyCost::retraining, "Retraining"},
    CostComponent{"upfront", &MonthlyCost::upfront, "Up-front share"},
    CostComponent{"errors", &MonthlyCost::errors, "Errors"},
};

} // namespace breakeven
