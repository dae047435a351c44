// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"

#include <string_view>

namespace breakeven {

/// What an option comes to against the baseline: the figures that can be ranked, sought and exported (MODEL.md,
/// "Sensitivity").
enum class Figure { MonthlySaving, SettledVolume, PaybackMonths, HorizonSaving };

/// What a figure is counted in.
enum class FigureUnit { Money, Requests, Months };

/// A row of the table of figures.
struct FigureInfo {
    Figure figure;
    std::string_view id;   ///< JSON and command line
    std::string_view name; ///< label
    FigureUnit unit;
    std::string_view help;
};

inline constexpr EnumTable<&FigureInfo::figure> figureTable{{
    FigureInfo{Figure::MonthlySaving, "monthly_saving", "Monthly saving", FigureUnit::Money,
               "What the option saves against the baseline in a month, up-front share and errors included"},
    FigureInfo{Figure::SettledVolume, "settled_volume", "Break-even", FigureUnit::Requests,
               "The requests a month from which the option stays cheaper than the baseline"},
    FigureInfo{Figure::PaybackMonths, "payback_months", "Payback", FigureUnit::Months,
               "The time after which the money spent up front is back for good"},
    FigureInfo{Figure::HorizonSaving, "horizon_saving", "Saving over the horizon", FigureUnit::Money,
               "How much less cash the option takes than the baseline up to the planning horizon"},
}};
template <> inline constexpr const auto& tableOf<Figure> = figureTable;

} // namespace breakeven
