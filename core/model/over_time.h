// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/option_costs.h"

#include <optional>
#include <vector>

namespace breakeven {

/// Month by month, index 0 for month 1: the volume and what prices have become (MODEL.md, "Over time").
struct Months {
    std::vector<double> volume;
    std::vector<double> apiPrice; ///< factor on token prices
    std::vector<double> gpuPrice; ///< factor on rents and on hardware bought in that month
    std::vector<double> discount; ///< factor that brings cash at the end of the month to month 0
};

[[nodiscard]] Months months(const Parameters& parameters);
/// The same into `months`, whose memory is used again.
void fillMonths(const Parameters& parameters, Months& months);

/// The months of one scenario after another. Growth and trends are powers, too dear to be taken again where they and
/// the horizon are as they were: then the volume alone is scaled.
class MonthsOfMany {
public:
    /// Changes with the next call.
    [[nodiscard]] const Months& of(const Parameters& parameters);

private:
    Parameters m_last;
    bool m_hasLast = false;
    Months m_months;
    std::vector<double> m_growth; ///< the volume of each month for one request in the first
};

/// Cash paid in months 0 … H, in US dollars.
[[nodiscard]] std::vector<double> cashFlow(const OptionCosts& option, const Parameters& parameters,
                                           const Months& months);
/// The same into `cash`, whose memory is used again.
void fillCashFlow(const OptionCosts& option, const Parameters& parameters, const Months& months,
                  std::vector<double>& cash);

/// What of it is paid for hardware, replacements included; 0 in every month for an option that buys none.
[[nodiscard]] std::vector<double> hardwareCash(const OptionCosts& option, const Parameters& parameters,
                                               const Months& months);

/// Cash paid up to the end of months 0 … H.
[[nodiscard]] std::vector<double> cumulative(std::vector<double> cash);
/// The same in place.
void sumUp(std::vector<double>& cash);

/// When the cumulative cash of an option falls to the baseline's.
struct Payback {
    std::optional<double> months;      ///< from then on it stays at or below, up to the horizon; 0 if it is never above
    std::optional<double> firstMonths; ///< an earlier time at which it was reached and then lost again
};

[[nodiscard]] Payback payback(const std::vector<double>& option, const std::vector<double>& baseline);

/// An option's cash over the horizon beside the baseline's.
struct OverTime {
    std::vector<double> cumulative; ///< months 0 … H
    double upfront = 0;             ///< cash at month 0
    double netPresentValue = 0;     ///< of choosing the option over the baseline
    Payback payback;
    double horizonSaving = 0; ///< baseline's cumulative cash at the horizon − the option's
    /// Requests whose saving in month 1 pays for the cash at month 0; absent if a request saves nothing.
    std::optional<double> requestsToRecoverUpfront;
};

/// The baseline's costs and its cash flow, which every option is held against.
struct BaselineCash {
    const OptionCosts& costs;
    const std::vector<double>& cash;
    const std::vector<double>& cumulative;
};

[[nodiscard]] OverTime overTime(const OptionCosts& option, const BaselineCash& baseline, const Parameters& parameters,
                                const Months& months);

} // namespace breakeven
