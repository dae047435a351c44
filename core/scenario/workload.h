// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace breakeven {

/// In which time a workload's requests come.
enum class WorkloadPeriod { Day, Month };

struct WorkloadPeriodInfo {
    WorkloadPeriod period;
    std::string_view id;   ///< in files
    std::string_view name; ///< "a day"
    double perMonth;       ///< how many of them a month has: 365/12 days, as a month has 730 hours (MODEL.md)
};

inline constexpr EnumTable<&WorkloadPeriodInfo::period> workloadPeriodTable{{
    {WorkloadPeriod::Day, "day", "a day", 365.0 / 12},
    {WorkloadPeriod::Month, "month", "a month", 1},
}};
template <> inline constexpr const auto& tableOf<WorkloadPeriod> = workloadPeriodTable;

/// One pipeline among those that share the models.
struct Workload {
    std::string name;
    double requests = 0; ///< in a period
    WorkloadPeriod period = WorkloadPeriod::Day;
    double inputTokens = 0;  ///< mean of a request
    double outputTokens = 0; ///< mean of a request
    std::string unknown{};   ///< keys of the file that this version does not know, as one JSON object; empty if none

    [[nodiscard]] double requestsPerMonth() const { return requests * info(period).perMonth; }
    friend bool operator==(const Workload&, const Workload&) = default;
};

inline constexpr std::size_t mostWorkloads = 50;
inline constexpr std::size_t longestWorkloadName = 100; ///< characters

} // namespace breakeven
