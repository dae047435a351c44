// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/rows/token_number.h"

#include "core/text/ascii.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace breakeven {

namespace {

constexpr std::size_t mostDigits = 12;
constexpr double tooManyTokens = 1e12;

/// "1,154", "12,345,678": up to three digits, then groups of three.
bool hasThousands(std::string_view text)
{
    const std::size_t first = text.find(',');
    if (first == 0 || first > 3 || text.front() == '0' || (text.size() - first) % 4 != 0)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i >= first && (i - first) % 4 == 0 ? text[i] != ',' : !isDigit(text[i]))
            return false;
    return true;
}

TokenNumber parseDecimal(std::string_view text)
{
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return {0, TokenFault::NoNumber};
    if (value < 0)
        return {0, TokenFault::Negative};
    if (value >= tooManyTokens)
        return {0, TokenFault::TooLarge};
    if (value != std::floor(value))
        return {0, TokenFault::NotWhole};
    return {static_cast<std::uint64_t>(value)};
}

TokenNumber parseWithCommas(std::string text, bool decimalComma)
{
    if (!decimalComma) {
        if (!hasThousands(text))
            return {0, TokenFault::StrayComma};
        text.erase(std::remove(text.begin(), text.end(), ','), text.end());
        return parseDecimal(text);
    }
    if (hasThousands(text))
        return {0, TokenFault::TwoReadings};
    text[text.find(',')] = '.';
    return parseDecimal(text);
}

} // namespace

TokenNumber parseTokenNumber(std::string_view text, bool decimalComma)
{
    if (text.empty())
        return {0, TokenFault::Missing};
    std::uint64_t value = 0;
    std::size_t at = 0;
    for (; at < text.size() && isDigit(text[at]) && at < mostDigits; ++at)
        value = value * 10 + static_cast<std::uint64_t>(text[at] - '0');
    if (at == text.size())
        return {value};
    if (text.find(',') != std::string_view::npos)
        return parseWithCommas(std::string(text), decimalComma);
    return parseDecimal(text);
}

} // namespace breakeven
