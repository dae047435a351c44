// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/traffic/tokens/token_number.h"

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
bool partsThousands(std::string_view text, char sign)
{
    const std::size_t first = text.find(sign);
    if (first == 0 || first > 3 || text.front() == '0' || (text.size() - first) % 4 != 0)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (i >= first && (i - first) % 4 == 0 ? text[i] != sign : !isDigit(text[i]))
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

TokenNumber parseWith(DecimalSign decimal, std::string_view text)
{
    const char sign = decimal == DecimalSign::Comma ? ',' : '.';
    const char between = decimal == DecimalSign::Comma ? '.' : ',';
    const std::size_t whole = std::min(text.find(sign), text.size());
    const std::string_view before = text.substr(0, whole);
    if ((before.find(between) != std::string_view::npos && !partsThousands(before, between)) ||
        text.find(between, whole) != std::string_view::npos)
        return {0, TokenFault::StrayComma};
    if (sign == '.' && text.find(between) == std::string_view::npos)
        return parseDecimal(text);
    std::string plain;
    for (const char c : text)
        if (c != between)
            plain += c == sign ? '.' : c;
    return parseDecimal(plain);
}

/// "2.000": a sign that stands once, before three digits, with which it may be a number of thousands.
bool hasTwoReadings(std::string_view text, char sign)
{
    return partsThousands(text, sign) && text.rfind(sign) == text.find(sign);
}

/// "12 345 678" and "12'345'678" without what stands between thousands, which can be nothing else: a blank, one that
/// doesn't break the line, or an apostrophe. Any other text as it is.
std::string withoutMarks(std::string_view text)
{
    constexpr std::string_view marks[]{" ", "'", "\u00a0", "\u202f", "\u2019"};
    std::string commas;
    for (std::size_t at = 0; at < text.size();) {
        const auto* const mark = std::find_if(std::begin(marks), std::end(marks),
                                              [&](std::string_view m) { return text.substr(at).starts_with(m); });
        commas += mark == std::end(marks) ? text[at] : ',';
        at += mark == std::end(marks) ? 1 : mark->size();
    }
    const std::size_t whole = std::min(commas.find('.'), commas.size());
    if (text.find(',') != std::string_view::npos || !partsThousands(std::string_view(commas).substr(0, whole), ','))
        return std::string(text);
    commas.erase(std::remove(commas.begin(), commas.end(), ','), commas.end());
    return commas;
}

} // namespace

TokenNumber parseTokenNumber(std::string_view text, const NumberForm& form)
{
    if (text.empty())
        return {0, TokenFault::Missing};
    std::uint64_t value = 0;
    std::size_t at = 0;
    for (; at < text.size() && isDigit(text[at]) && at < mostDigits; ++at)
        value = value * 10 + static_cast<std::uint64_t>(text[at] - '0');
    if (at == text.size())
        return {value};
    if (text.find_first_not_of("0123456789.,-+eE") != std::string_view::npos) {
        const std::string plain = withoutMarks(text);
        return plain == text ? parseDecimal(text) : parseTokenNumber(plain, form);
    }
    const DecimalSign shown = decimalSignShownBy(text);
    if (form.decimal != DecimalSign::Unset && !(form.itselfFirst && shown != DecimalSign::Unset))
        return parseWith(form.decimal, text);
    if (shown == DecimalSign::Comma && form.commasPartThousands && text.find('.') == std::string_view::npos)
        return {0, TokenFault::StrayComma};
    if (shown != DecimalSign::Unset)
        return parseWith(shown, text);
    if (hasTwoReadings(text, '.') || (!form.commasPartThousands && hasTwoReadings(text, ',')))
        return {0, TokenFault::TwoReadings};
    return parseWith(DecimalSign::Dot, text);
}

DecimalSign decimalSignShownBy(std::string_view text)
{
    if (!text.empty() && text.front() == '-')
        text.remove_prefix(1);
    std::size_t dots = 0;
    std::size_t commas = 0;
    for (const char c : text) {
        dots += c == '.' ? 1 : 0;
        commas += c == ',' ? 1 : 0;
        if (!isDigit(c) && c != '.' && c != ',')
            return DecimalSign::Unset;
    }
    if (dots + commas == 0 || !isDigit(text.front()) || !isDigit(text.back()))
        return DecimalSign::Unset;
    const auto other = [](char sign) { return sign == '.' ? DecimalSign::Comma : DecimalSign::Dot; };
    const auto same = [](char sign) { return sign == '.' ? DecimalSign::Dot : DecimalSign::Comma; };
    if (dots > 0 && commas > 0) { // the one behind the other is decimal, if it stands once behind thousands
        const char last = text.rfind('.') > text.rfind(',') ? '.' : ',';
        const bool isWritten = (last == '.' ? dots : commas) == 1 &&
                               partsThousands(text.substr(0, text.find(last)), last == '.' ? ',' : '.');
        return isWritten ? same(last) : DecimalSign::Unset;
    }
    const char sign = dots > 0 ? '.' : ',';
    if (dots + commas > 1)
        return dots != 3 && // four parts may be an address
                       partsThousands(text, sign)
                   ? other(sign)
                   : DecimalSign::Unset;
    return partsThousands(text, sign) ? DecimalSign::Unset : same(sign);
}

} // namespace breakeven
