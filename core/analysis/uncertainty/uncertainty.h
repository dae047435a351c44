// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/uncertainty/draws.h"
#include "core/analysis/uncertainty/percentiles.h"

#include <vector>

namespace breakeven {

/// The 10th, 50th and 90th percentile along an axis.
struct Band {
    Option option = Option::FrontierApi;
    std::vector<double> at; ///< requests a month, or months
    std::vector<double> p10;
    std::vector<double> p50;
    std::vector<double> p90;
};

/// The band of an option's monthly total at volumes, ascending. US dollars.
[[nodiscard]] Band totalBand(const Draws& draws, Option option, std::vector<double> volumes);

/// An option's figures at the scenario's volume, drawn where it has a range.
struct OptionSpread {
    Option option = Option::FrontierApi;
    Spread monthlyTotal;  ///< US dollars
    Spread monthlySaving; ///< against the baseline, US dollars
    Spread settledVolume; ///< requests a month; the baseline has none
    double cheaperProbability = 0;
};

[[nodiscard]] OptionSpread optionSpread(const Draws& draws, Option option, Option baseline);

/// An option's cash over the horizon.
struct CashSpread {
    Option option = Option::FrontierApi;
    Band cumulative; ///< over the months 0 … H, US dollars
    Spread horizonCumulative;
    Spread payback; ///< months; the baseline has none
};

/// That of the options, in the model's order.
[[nodiscard]] std::vector<CashSpread> cashSpreads(const Draws& draws, OptionSet options, Option baseline);

} // namespace breakeven
