// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/quality_text.h"

#include "core/words/english.h"
#include "core/words/phrases.h"

#include <cmath>

namespace breakeven {

namespace {

constexpr double second = 1000; // milliseconds
constexpr int latencyDigits = 3;
constexpr int meanDigits = 2;

} // namespace

Message scoreText(double score)
{
    return asMessage(Quantity::fixed(score, 1));
}

double shownMean(double mean)
{
    const double steps = std::pow(10, meanDigits);
    return std::nearbyint(mean * steps) / steps;
}

Message meanText(double mean)
{
    return asMessage(Quantity::fixed(shownMean(mean), meanDigits));
}

Message latencyText(const Range& milliseconds)
{
    const auto& [low, high] = milliseconds;
    if (low == high)
        return asMessage(Quantity::waitingTime(low));
    if (low < second && high >= second)
        return {"range(low, high)", Quantity::waitingTime(low), Quantity::waitingTime(high)};
    return {"range(low, high)", Quantity::rounded(low < second ? low : low / second, latencyDigits),
            Quantity::waitingTime(high)};
}

} // namespace breakeven
