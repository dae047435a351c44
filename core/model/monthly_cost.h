// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/label.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace breakeven {

/// A month's cost by component, in US dollars; a component that does not apply is 0.
template <typename Number> struct MonthlyCostOf {
    Number tokens = 0;
    Number compute = 0;
    Number platform = 0;
    Number staff = 0;
    Number retraining = 0;
    Number upfront = 0;
    Number errors = 0;

    [[nodiscard]] constexpr Number total() const
    {
        return tokens + compute + platform + staff + retraining + upfront + errors;
    }
};
using MonthlyCost = MonthlyCostOf<double>;

/// The components' members, in the order of costComponents.
template <typename Number>
inline constexpr std::array componentMembers{
    &MonthlyCostOf<Number>::tokens, &MonthlyCostOf<Number>::compute,    &MonthlyCostOf<Number>::platform,
    &MonthlyCostOf<Number>::staff,  &MonthlyCostOf<Number>::retraining, &MonthlyCostOf<Number>::upfront,
    &MonthlyCostOf<Number>::errors,
};

/// A row of the table of components.
struct CostComponent {
    std::string_view id;
    double MonthlyCost::*member;
    std::string_view label;
};

[[nodiscard]] constexpr Label labelOf(const CostComponent& component)
{
    return {"component", component.id, "label", component.label};
}

inline constexpr std::array costComponents{
    CostComponent{"tokens", &MonthlyCost::tokens, "API tokens"},
    CostComponent{"compute", &MonthlyCost::compute, "Compute"},
    CostComponent{"platform", &MonthlyCost::platform, "Platform"},
    CostComponent{"staff", &MonthlyCost::staff, "People"},
    CostComponent{"retraining", &MonthlyCost::retraining, "Retraining"},
    CostComponent{"upfront", &MonthlyCost::upfront, "Up-front share"},
    CostComponent{"errors", &MonthlyCost::errors, "Errors"},
};

static_assert(
    [] {
        for (std::size_t i = 0; i < costComponents.size(); ++i)
            if (costComponents[i].member != componentMembers<double>[i])
                return false;
        return costComponents.size() == componentMembers<double>.size();
    }(),
    "members and rows are in the same order");

} // namespace breakeven
