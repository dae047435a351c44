// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/load_point.h"

#include <fmt/format.h>

#include <cmath>

namespace breakeven {

namespace {

/// "16.0", "31.4", "inf": as the benchmarks write a rate.
std::string rateText(double rate)
{
    if (std::isinf(rate))
        return "inf";
    return rate == std::floor(rate) ? fmt::format("{:.1f}", rate) : fmt::format("{}", rate);
}

} // namespace

std::optional<double> LoadPoint::busyRequests() const
{
    const std::optional<double>& first = ttft[Percentile::P50];
    const std::optional<double>& next = tpot[Percentile::P50];
    if (!requestsPerSecond || !first || !next || !outputTokens)
        return std::nullopt;
    return *requestsPerSecond * (*first + *next * (*outputTokens - 1)) / millisecondsOfSecond;
}

std::optional<double> LoadPoint::gpuSeconds(double servers) const
{
    if (completed && seconds && *completed > 0 && *seconds > 0)
        return servers * *seconds / *completed;
    if (requestsPerSecond && *requestsPerSecond > 0)
        return servers / *requestsPerSecond;
    return std::nullopt;
}

std::string loadText(const LoadPoint& point)
{
    std::string text = point.pace;
    const auto add = [&text](const std::string& part) { text += (text.empty() ? "" : " ") + part; };
    if (point.concurrency)
        add(fmt::format("c={:.0f}", *point.concurrency));
    if (point.requestRate)
        add("rate=" + rateText(*point.requestRate));
    return text.empty() ? "-" : text;
}

} // namespace breakeven
