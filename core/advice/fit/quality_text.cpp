// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/quality_text.h"

#include "core/inputs/format.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

constexpr double second = 1000; // milliseconds
constexpr int latencyDigits = 3;

} // namespace

std::string scoreText(double score)
{
    return fmt::format("{:.1f}", score);
}

std::string meanText(double mean)
{
    return fmt::format("{:.2f}", mean);
}

std::string latencyText(double milliseconds)
{
    return milliseconds < second ? rounded(milliseconds, latencyDigits) + " ms"
                                 : rounded(milliseconds / second, latencyDigits) + " s";
}

std::string latencyText(const Range& milliseconds)
{
    const auto& [low, high] = milliseconds;
    if (low == high)
        return latencyText(low);
    if (low < second && high >= second)
        return fmt::format("{}–{}", latencyText(low), latencyText(high));
    return fmt::format("{}–{}", rounded(low < second ? low : low / second, latencyDigits), latencyText(high));
}

} // namespace breakeven
