// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/inputs/options.h"
#include "core/inputs/parameter.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace breakeven {

/// Figures that articles publish of an option.
enum class ClaimFigure {
    MonthlyTotal,
    MonthlyCompute,
    YearlyTokens,
    CostPerRequest,
    TokensPerRequest,
    TokenSaving,
    UpfrontCost,
    Payback,
    FirstVolume,
    SettledVolume,
    CheaperIntervals,
    SpendAtBreakEven,
    CapacityOfOneGpu
};

enum class ClaimUnit { Money, Requests, Months, Count };

/// A row of the table of figures that can be claimed.
struct ClaimFigureInfo {
    ClaimFigure figure;
    std::string_view id;   ///< JSON
    std::string_view name; ///< label
    ClaimUnit unit;
    std::string_view help;
};

inline constexpr EnumTable<&ClaimFigureInfo::figure> claimFigureTable{{
    ClaimFigureInfo{ClaimFigure::MonthlyTotal, "monthly_total", "Cost a month", ClaimUnit::Money,
                    "All that the option costs in a month at the volume"},
    ClaimFigureInfo{ClaimFigure::MonthlyCompute, "monthly_compute", "Compute a month", ClaimUnit::Money,
                    "GPUs alone, in a month at the volume"},
    ClaimFigureInfo{ClaimFigure::YearlyTokens, "yearly_tokens", "Tokens a year", ClaimUnit::Money,
                    "Twelve months of paid tokens at the volume"},
    ClaimFigureInfo{ClaimFigure::CostPerRequest, "cost_per_request", "Cost per request", ClaimUnit::Money,
                    "The month's total over its requests"},
    ClaimFigureInfo{ClaimFigure::TokensPerRequest, "tokens_per_request", "Tokens per request", ClaimUnit::Money,
                    "What the tokens of one request cost"},
    ClaimFigureInfo{ClaimFigure::TokenSaving, "token_saving", "Saving on tokens a month", ClaimUnit::Money,
                    "The baseline's tokens less the option's, in a month at the volume"},
    ClaimFigureInfo{ClaimFigure::UpfrontCost, "upfront_cost", "Up-front cost", ClaimUnit::Money,
                    "Cash before the first request"},
    ClaimFigureInfo{ClaimFigure::Payback, "payback", "Payback", ClaimUnit::Months,
                    "The time after which the money spent up front is back for good"},
    ClaimFigureInfo{ClaimFigure::FirstVolume, "first_volume", "First break-even", ClaimUnit::Requests,
                    "The lowest volume at which the option is cheaper than the baseline"},
    ClaimFigureInfo{ClaimFigure::SettledVolume, "settled_volume", "Break-even", ClaimUnit::Requests,
                    "The requests a month from which the option stays cheaper than the baseline"},
    ClaimFigureInfo{ClaimFigure::CheaperIntervals, "cheaper_intervals", "Ranges of volume in which it is cheaper",
                    ClaimUnit::Count, "How often a growing volume comes into a range where the option is cheaper"},
    ClaimFigureInfo{ClaimFigure::SpendAtBreakEven, "spend_at_break_even", "API spend at the break-even",
                    ClaimUnit::Money, "What the baseline costs in a month at the volume where the option first pays"},
    ClaimFigureInfo{ClaimFigure::CapacityOfOneGpu, "capacity_of_one_gpu", "Requests a month that one GPU serves",
                    ClaimUnit::Requests, "At the target utilization, with the peaks of the traffic"},
}};
template <> inline constexpr const auto& tableOf<ClaimFigure> = claimFigureTable;

/// Somebody's own claim, which the scenario that it is saved with checks.
struct Claim {
    std::string text; ///< what is claimed, in words
    ClaimFigure figure = ClaimFigure::MonthlyTotal;
    Option option = Option::FrontierApi;
    Range published{0, 0}; ///< low = high for a single number; in the figure's unit
    std::string source;
    std::string unknown; ///< members that this version does not know, as one JSON object; empty if there are none

    friend bool operator==(const Claim&, const Claim&) = default;
};

inline constexpr std::size_t mostClaims = 200;         ///< of one scenario
inline constexpr std::size_t longestClaimText = 2'000; ///< characters of `text` and of `source`

} // namespace breakeven
