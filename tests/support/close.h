// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

/// Whether two numbers are within `relative` of the larger of them, and finite.
[[nodiscard]] inline bool close(long double actual, long double expected, long double relative)
{
    const long double off = std::abs(actual - expected);
    return std::isfinite(off) && off <= relative * std::max(std::abs(actual), std::abs(expected));
}

/// Whether two sums of amounts as large as `scale` are equal but for rounding.
[[nodiscard]] inline bool closeAt(long double scale, long double actual, long double expected, long double relative)
{
    return std::abs(actual - expected) <= relative * scale;
}

namespace breakeven::test {

/// A number that may be absent.
using Number = std::optional<long double>;

/// What a comparison of two numbers came to, with both of them in words.
struct Compared {
    bool good;
    std::string words;
};

/// Two numbers that should be within `relative` of the larger of them, or both absent; `what` they are of.
[[nodiscard]] Compared comparedClose(const Number& actual, const Number& expected, long double relative,
                                     const std::string& what = {});
/// Two numbers that should differ by `tolerance` at most, or both be absent.
[[nodiscard]] Compared comparedWithin(const Number& actual, const Number& expected, long double tolerance,
                                      const std::string& what = {});

} // namespace breakeven::test

/// The same for numbers that may be absent.
template <typename A, typename B>
[[nodiscard]] bool close(const std::optional<A>& actual, const std::optional<B>& expected, long double relative)
{
    return actual.has_value() == expected.has_value() && (!actual || close(*actual, *expected, relative));
}

// Like QVERIFY, but a failure tells the numbers.
#define BREAKEVEN_VERIFY_COMPARED(compared, statement)                                                                 \
    do {                                                                                                               \
        const breakeven::test::Compared numbersCompared = compared;                                                    \
        if (!QTest::qVerify(numbersCompared.good, statement, numbersCompared.words.c_str(), __FILE__, __LINE__))       \
            return;                                                                                                    \
    } while (false)

/// COMPARE_CLOSE(actual, expected, relative) or COMPARE_CLOSE(actual, expected, relative, what): as comparedClose.
#define COMPARE_CLOSE(...)                                                                                             \
    BREAKEVEN_VERIFY_COMPARED(breakeven::test::comparedClose(__VA_ARGS__), "COMPARE_CLOSE(" #__VA_ARGS__ ")")
/// The same with a difference that is allowed, whatever the numbers are: as comparedWithin.
#define COMPARE_WITHIN(...)                                                                                            \
    BREAKEVEN_VERIFY_COMPARED(breakeven::test::comparedWithin(__VA_ARGS__), "COMPARE_WITHIN(" #__VA_ARGS__ ")")
