// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <optional>

/// Whether two numbers are within `relative` of the larger of them, and finite.
[[nodiscard]] inline bool close(long double actual, long double expected, long double relative)
{
    return std::abs(actual - expected) <= relative * std::max(std::abs(actual), std::abs(expected));
}

/// The same for numbers that may be absent.
template <typename A, typename B>
[[nodiscard]] bool close(const std::optional<A>& actual, const std::optional<B>& expected, long double relative)
{
    return actual.has_value() == expected.has_value() && (!actual || close(*actual, *expected, relative));
}

/// Whether two sums of amounts as large as `scale` are equal but for rounding.
[[nodiscard]] inline bool closeAt(long double scale, long double actual, long double expected, long double relative)
{
    return std::abs(actual - expected) <= relative * scale;
}
