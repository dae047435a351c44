// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/inputs/options.h"
#include "core/inputs/parameter.h"
#include "core/words/label.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace breakeven {

/// Figures that articles publish of an option.
enum class ClaimFigure {
    MonthlyTotal,
    YearlyTotal,
    MonthlyCompute,
    MonthlyRetraining,
    YearlyTokens,
    CostPerRequest,
    CostPerThousand,
    TokensPerRequest,
    NextMillion,
    MonthlySaving,
    YearlySaving,
    SavingShare,
    TokenSaving,
    TokenSavingPerThousand,
    TimesCheaper,
    TimesCheaperTokens,
    TimesCheaperCompute,
    UpfrontCost,
    EngineeringHours,
    Labels,
    TrainingData,
    TrainingRuns,
    TrainingGpuHours,
    Payback,
    FirstVolume,
    SettledVolume,
    CheaperIntervals,
    SpendAtBreakEven,
    CapacityOfOneGpu
};

enum class ClaimUnit { Money, Requests, Months, Hours, GpuHours, Times, Percent, Count };

/// A row of the table of what claimed figures are counted in.
struct ClaimUnitInfo {
    ClaimUnit unit;
    std::string_view id; ///< JSON, tables of figures, and the unit's name in core/inputs/units.h
};

inline constexpr EnumTable<&ClaimUnitInfo::unit> claimUnitTable{{
    {ClaimUnit::Money, "USD"},
    {ClaimUnit::Requests, "requests/month"},
    {ClaimUnit::Months, "months"},
    {ClaimUnit::Hours, "hours"},
    {ClaimUnit::GpuHours, "GPU-hours"},
    {ClaimUnit::Times, "ratio"},
    {ClaimUnit::Percent, "%"},
    {ClaimUnit::Count, "ranges"},
}};
template <> inline constexpr const auto& tableOf<ClaimUnit> = claimUnitTable;

/// What a figure is an amount for, as a sentence says beside it.
enum class ClaimPer { Nothing, Month, Year, Request, ThousandRequests };

/// Why a figure may not exist.
enum class ClaimAbsence {
    Never,          ///< it always exists
    NotBack,        ///< nothing pays within the planning horizon
    NoBreakEven,    ///< no volume pays
    TooManyRanges,  ///< more than are counted
    NoGpu,          ///< the option has none that is always on
    OptionIsFree,   ///< what is compared costs nothing with the option
    BaselineIsFree, ///< the same with the baseline
};

/// A row of the table of figures that can be claimed.
struct ClaimFigureInfo {
    ClaimFigure figure;
    std::string_view id;   ///< JSON
    std::string_view name; ///< label
    ClaimUnit unit;
    ClaimPer per;
    ClaimAbsence absence;
    std::string_view help;
};

// clang-format off
inline constexpr EnumTable<&ClaimFigureInfo::figure> claimFigureTable{{
    {ClaimFigure::MonthlyTotal, "monthly_total", "Cost a month", ClaimUnit::Money, ClaimPer::Month,
     ClaimAbsence::Never, "All that the option costs in a month at the volume"},
    {ClaimFigure::YearlyTotal, "yearly_total", "Cost a year", ClaimUnit::Money, ClaimPer::Year,
     ClaimAbsence::Never, "Twelve such months"},
    {ClaimFigure::MonthlyCompute, "monthly_compute", "Compute a month", ClaimUnit::Money, ClaimPer::Month,
     ClaimAbsence::Never, "GPUs alone, in a month at the volume"},
    {ClaimFigure::MonthlyRetraining, "monthly_retraining", "Retraining a month", ClaimUnit::Money, ClaimPer::Month,
     ClaimAbsence::Never, "What training the model anew costs each time, over the months between"},
    {ClaimFigure::YearlyTokens, "yearly_tokens", "Tokens a year", ClaimUnit::Money, ClaimPer::Year,
     ClaimAbsence::Never, "Twelve months of paid tokens at the volume"},
    {ClaimFigure::CostPerRequest, "cost_per_request", "Cost per request", ClaimUnit::Money, ClaimPer::Request,
     ClaimAbsence::Never, "The month's total over its requests"},
    {ClaimFigure::CostPerThousand, "cost_per_thousand", "Cost per 1,000 requests", ClaimUnit::Money,
     ClaimPer::ThousandRequests, ClaimAbsence::Never, "The month's total over its requests, a thousand times"},
    {ClaimFigure::TokensPerRequest, "tokens_per_request", "Tokens per request", ClaimUnit::Money, ClaimPer::Request,
     ClaimAbsence::Never, "What the tokens of one request cost"},
    {ClaimFigure::NextMillion, "next_million", "Cost of a million more requests", ClaimUnit::Money, ClaimPer::Month,
     ClaimAbsence::Never, "What a month with a million requests on top of the volume costs more"},
    {ClaimFigure::MonthlySaving, "monthly_saving", "Saving a month", ClaimUnit::Money, ClaimPer::Month,
     ClaimAbsence::Never, "The baseline's total less the option's, in a month at the volume"},
    {ClaimFigure::YearlySaving, "yearly_saving", "Saving a year", ClaimUnit::Money, ClaimPer::Year,
     ClaimAbsence::Never, "Twelve such months"},
    {ClaimFigure::SavingShare, "saving_share", "Saving in percent", ClaimUnit::Percent, ClaimPer::Nothing,
     ClaimAbsence::BaselineIsFree, "The part of the baseline's total that the option saves, at the volume"},
    {ClaimFigure::TokenSaving, "token_saving", "Saving on tokens a month", ClaimUnit::Money, ClaimPer::Month,
     ClaimAbsence::Never, "The baseline's tokens less the option's, in a month at the volume"},
    {ClaimFigure::TokenSavingPerThousand, "token_saving_per_thousand", "Saving on tokens per 1,000 requests",
     ClaimUnit::Money, ClaimPer::ThousandRequests, ClaimAbsence::Never,
     "What the tokens of a thousand requests cost less than the baseline's"},
    {ClaimFigure::TimesCheaper, "times_cheaper", "Times cheaper", ClaimUnit::Times, ClaimPer::Nothing,
     ClaimAbsence::OptionIsFree, "The baseline's total over the option's, in a month at the volume"},
    {ClaimFigure::TimesCheaperTokens, "times_cheaper_tokens", "Times that tokens get cheaper", ClaimUnit::Times,
     ClaimPer::Nothing, ClaimAbsence::OptionIsFree,
     "What the tokens of one request cost with the baseline over what they cost with the option"},
    {ClaimFigure::TimesCheaperCompute, "times_cheaper_compute", "Times cheaper, GPUs alone", ClaimUnit::Times,
     ClaimPer::Nothing, ClaimAbsence::OptionIsFree,
     "The baseline's tokens over the option's GPUs alone, in a month at the volume"},
    {ClaimFigure::UpfrontCost, "upfront_cost", "Up-front cost", ClaimUnit::Money, ClaimPer::Nothing,
     ClaimAbsence::Never, "Cash before the first request"},
    {ClaimFigure::EngineeringHours, "engineering_hours", "Engineering hours up front", ClaimUnit::Hours,
     ClaimPer::Nothing, ClaimAbsence::Never, "Preparing the data, and setting up what we run ourselves"},
    {ClaimFigure::Labels, "labels", "Labels up front", ClaimUnit::Money, ClaimPer::Nothing,
     ClaimAbsence::Never, "What labeling the examples of the first training costs"},
    {ClaimFigure::TrainingData, "training_data", "Training data", ClaimUnit::Money, ClaimPer::Nothing,
     ClaimAbsence::Never, "Labels of the first training, and the hours of preparing its data"},
    {ClaimFigure::TrainingRuns, "training_runs", "Training runs", ClaimUnit::Money, ClaimPer::Nothing,
     ClaimAbsence::Never, "All runs of the first training, with the evaluation of each"},
    {ClaimFigure::TrainingGpuHours, "training_gpu_hours", "GPU hours of training", ClaimUnit::GpuHours,
     ClaimPer::Nothing, ClaimAbsence::Never, "Of all runs of the first training; none where the provider trains"},
    {ClaimFigure::Payback, "payback", "Payback", ClaimUnit::Months, ClaimPer::Nothing,
     ClaimAbsence::NotBack, "The time after which the money spent up front is back for good"},
    {ClaimFigure::FirstVolume, "first_volume", "First break-even", ClaimUnit::Requests, ClaimPer::Nothing,
     ClaimAbsence::NoBreakEven, "The lowest volume at which the option is cheaper than the baseline"},
    {ClaimFigure::SettledVolume, "settled_volume", "Break-even", ClaimUnit::Requests, ClaimPer::Nothing,
     ClaimAbsence::NoBreakEven, "The requests a month from which the option stays cheaper than the baseline"},
    {ClaimFigure::CheaperIntervals, "cheaper_intervals", "Ranges of volume in which it is cheaper", ClaimUnit::Count,
     ClaimPer::Nothing, ClaimAbsence::TooManyRanges,
     "How often a growing volume comes into a range where the option is cheaper"},
    {ClaimFigure::SpendAtBreakEven, "spend_at_break_even", "API spend at the break-even", ClaimUnit::Money,
     ClaimPer::Month, ClaimAbsence::NoBreakEven,
     "What the baseline costs in a month at the volume where the option first pays"},
    {ClaimFigure::CapacityOfOneGpu, "capacity_of_one_gpu", "Requests a month that one GPU serves", ClaimUnit::Requests,
     ClaimPer::Nothing, ClaimAbsence::NoGpu, "At the target utilization, with the peaks of the traffic"},
}};
// clang-format on
template <> inline constexpr const auto& tableOf<ClaimFigure> = claimFigureTable;

[[nodiscard]] constexpr Label nameOf(ClaimFigure figure)
{
    return {"claim_figure", info(figure).id, "name", info(figure).name};
}

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
