// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/close.h"

#include <array>
#include <cstdio>

namespace breakeven::test {

namespace {

std::string words(long double number, int digits)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*Lg", digits, number);
    return text.data();
}

/// With all digits that a double has.
std::string words(const Number& number)
{
    return number ? words(*number, 17) : "none";
}

Compared compared(const Number& actual, const Number& expected, long double tolerance, const std::string& what)
{
    if (!actual || !expected)
        return {!actual && !expected,
                what + (what.empty() ? "" : ": ") + words(actual) + " instead of " + words(expected)};
    const long double off = std::abs(*actual - *expected);
    return {std::isfinite(off) && off <= tolerance, what + (what.empty() ? "" : ": ") + words(actual) + " instead of " +
                                                        words(expected) + ", which is " + words(off, 3) +
                                                        " off where " + words(tolerance, 3) + " is allowed"};
}

} // namespace

Compared comparedClose(const Number& actual, const Number& expected, long double relative, const std::string& what)
{
    const long double larger = std::max(std::abs(actual.value_or(0)), std::abs(expected.value_or(0)));
    return compared(actual, expected, relative * larger, what);
}

Compared comparedWithin(const Number& actual, const Number& expected, long double tolerance, const std::string& what)
{
    return compared(actual, expected, tolerance, what);
}

} // namespace breakeven::test
