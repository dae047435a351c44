// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/numbers.h"

#include "core/words/quantity.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

namespace breakeven {

namespace {

constexpr std::string_view minusSign = "\u2212";

/// What stands for a number that is none; empty for an ordinary one. Signs are the caller's.
std::string_view wordFor(double magnitude)
{
    return std::isnan(magnitude) ? "–" : std::isinf(magnitude) ? "∞" : "";
}

/// `magnitude` (≥ 0, finite) rounded to significant digits, in decimal and therefore without a binary surprise.
struct Significant {
    double value;
    int exponent; ///< of the first digit
};

Significant significant(double magnitude, int digits)
{
    std::array<char, 64> text; // a double has 17 digits
    const char* end =
        std::to_chars(text.begin(), text.end(), magnitude, std::chars_format::scientific, std::max(digits - 1, 0)).ptr;
    Significant result{0, 0};
    std::from_chars(text.begin(), end, result.value);
    const char* e = std::find(text.begin(), text.end(), 'e') + 1;
    std::from_chars(*e == '+' ? e + 1 : e, end, result.exponent); // which knows no plus sign
    return result;
}

/// Puts a comma between thousands.
std::string grouped(std::string digits)
{
    const std::size_t point = std::min(digits.find('.'), digits.size());
    for (std::size_t at = point; at > 3; at -= 3)
        digits.insert(at - 3, 1, ',');
    return digits;
}

/// With so many decimals, of which zeros beyond `least` are dropped.
std::string fixed(double magnitude, int decimals, int least)
{
    std::string text = fmt::format("{:.{}f}", magnitude, decimals);
    if (text.find('.') != std::string::npos) {
        for (int kept = decimals; kept > least && text.back() == '0'; --kept)
            text.pop_back();
        if (text.back() == '.')
            text.pop_back();
    }
    return grouped(text);
}

std::string significantText(double magnitude, int digits, int least = 0)
{
    const auto [value, exponent] = significant(magnitude, digits);
    if (value > 0 && exponent < -9)
        return fmt::format("{:.{}g}", value, digits); // nobody counts a dozen zeros
    return fixed(value, std::max(digits - 1 - exponent, least), least);
}

/// Sign, currency and digits; a number that is shown as zero has no sign.
std::string signedText(double value, std::string_view prefix, std::string_view digits)
{
    const bool shownAsZero = digits.find_first_not_of("0.") == std::string_view::npos;
    return fmt::format("{}{}{}", value < 0 && !shownAsZero ? minusSign : "", prefix, digits);
}

/// "950", "1.2k", "8.03M": the suffix is chosen after rounding, so that 999,950 becomes 1M and not 1,000k.
std::string compact(double magnitude)
{
    const double value = significant(magnitude, 3).value;
    struct Suffix {
        double unit;
        std::string_view letter;
    };
    for (const Suffix& suffix : {Suffix{1e12, "T"}, {1e9, "B"}, {1e6, "M"}, {1e3, "k"}})
        if (value >= suffix.unit)
            return significantText(value / suffix.unit, 3).append(suffix.letter);
    return significantText(value, 3);
}

/// Whole from 100 on, cents from 1 on, `digits` significant digits below.
std::string dollarText(double magnitude, int digits)
{
    if (significant(magnitude, std::max(digits, 4)).value >= 100)
        return fixed(magnitude, 0, 0);
    if (magnitude < 1e-9)
        return "0";
    const double value = magnitude < 1 ? significant(magnitude, digits).value : magnitude;
    return value < 1 ? significantText(value, digits, 2)
                     : fixed(value, std::max(digits - 1 - significant(value, digits).exponent, 2), 2);
}

/// A price as it was given: cents where there are any, more digits where it needs them, at most four significant ones.
std::string givenPrice(double magnitude)
{
    if (magnitude == 0)
        return "0";
    if (magnitude >= 1000 || (magnitude >= 100 && magnitude == std::floor(magnitude)))
        return fixed(magnitude, 0, 0);
    return magnitude >= 100 ? fixed(magnitude, 2, 2) : significantText(magnitude, 4, 2);
}

/// A count or rate as it was given, as long as that is short.
std::string givenAmount(double magnitude)
{
    if (std::round(magnitude) >= 100000)
        return compact(magnitude);
    return magnitude >= 1000 ? fixed(magnitude, 0, 0) : significantText(magnitude, 4);
}

/// "1 month", "1 GPU", "1 token/s"; what the number is counted in has a singular, what it is for ("/M tokens") has
/// none.
std::string unitBeside(const Unit& unit, std::string_view number)
{
    std::string text(unit.suffix);
    const std::size_t end = std::min(text.find('/'), text.size());
    if (number == "1" && end > 1 && text[end - 1] == 's')
        text.erase(end - 1, 1);
    return text;
}

/// The same where more words follow what is counted: "1 hour a month".
std::string wordsBeside(const Unit& unit, std::string_view number)
{
    std::string text(unit.words);
    const std::size_t firstWord = std::min(text.find(' '), text.size());
    if (number == "1" && firstWord > 1 && text[firstWord - 1] == 's')
        text.erase(firstWord - 1, 1);
    return text;
}

/// Applies a format of magnitudes to any double.
template <typename Format> std::string formatted(double value, std::string_view prefix, Format format)
{
    const double magnitude = std::abs(value);
    const std::string_view word = wordFor(magnitude);
    return signedText(value, prefix, word.empty() ? format(magnitude) : std::string(word));
}

} // namespace

double withoutNoise(double value)
{
    constexpr int digits = 14;
    return std::isfinite(value) ? std::copysign(significant(std::abs(value), digits).value, value) : value;
}

std::string compactCount(double value)
{
    return formatted(value, "", compact);
}

std::string fullCount(double value)
{
    return formatted(value, "", [](double magnitude) { return fixed(std::round(magnitude), 0, 0); });
}

std::string money(double value)
{
    return money(value, 2);
}

std::string money(double value, int digits)
{
    return formatted(value, "$", [digits](double magnitude) { return dollarText(magnitude, digits); });
}

std::string moneyToTheCent(double value)
{
    return formatted(value, "$", [](double magnitude) {
        const std::string cents = fixed(magnitude, 2, 2);
        return magnitude >= 1 && cents.find(',') == std::string::npos ? cents : dollarText(magnitude, 2);
    });
}

std::string fullMoney(double value)
{
    return formatted(value, "$", [](double magnitude) {
        if (magnitude < 1)
            return significantText(magnitude, 6);
        const std::string cents = fixed(magnitude, 2, 2);
        return cents.ends_with(".00") ? cents.substr(0, cents.size() - 3) : cents;
    });
}

std::string moneyInColumn(double value, int digits)
{
    constexpr double widestInFull = 1e7;
    return std::abs(value) < widestInFull ? money(value, digits) : compactMoney(value);
}

std::string moneyWithDecimals(double value, int decimals)
{
    return formatted(value, "$", [decimals](double magnitude) { return fixed(magnitude, decimals, decimals); });
}

std::string compactMoney(double value)
{
    return formatted(value, "$", [](double magnitude) {
        const bool cents = magnitude < 100 && magnitude != std::floor(magnitude);
        return cents ? dollarText(magnitude, 3) : compact(magnitude);
    });
}

std::string monthSpan(double months)
{
    if (months > 0 && months < 1) {
        constexpr double daysPerMonth = 365.0 / 12;
        const std::string days = fixed(months * daysPerMonth, 0, 0);
        return days == "0" ? "less than a day" : days + (days == "1" ? " day" : " days");
    }
    const std::string number = formatted(months, "", [](double magnitude) { return fixed(magnitude, 1, 0); });
    return number + (number == "1" ? " month" : " months");
}

std::string percent(double share)
{
    const std::string number = formatted(share * 100, "", [](double magnitude) -> std::string {
        if (magnitude > 0 && magnitude < 0.1) // neither certain nor impossible
            return "<0.1";
        if (magnitude > 99.9 && magnitude < 100)
            return ">99.9";
        const bool nearAnEnd = magnitude < 1 || (magnitude > 99 && magnitude < 100);
        return fixed(magnitude, nearAnEnd ? 1 : 0, 0);
    });
    return number + " %";
}

std::string waitingTime(double milliseconds)
{
    constexpr double second = 1000; // milliseconds
    constexpr int digits = 3;
    constexpr double roundedUp = 999.5; // from here on, that many digits read as a second
    return milliseconds < roundedUp ? rounded(milliseconds, digits) + " ms"
                                    : rounded(milliseconds / second, digits) + " s";
}

std::string rounded(double value, int digits)
{
    return formatted(value, "", [digits](double magnitude) { return significantText(magnitude, digits); });
}

ShownValue shownValue(const Unit& unit, double value)
{
    std::string number = formatted(value, unit.prefix, unit.isMoney() ? givenPrice : givenAmount);
    std::string suffix = unitBeside(unit, number);
    return {std::move(number), std::move(suffix)};
}

ShownValue exactValue(const Unit& unit, double value)
{
    std::string number = formatted(value, unit.prefix, [](double magnitude) {
        std::string digits = fmt::format("{}", withoutNoise(magnitude)); // the shortest that are this double
        return digits.find('e') == std::string::npos ? grouped(std::move(digits)) : digits;
    });
    std::string suffix = unitBeside(unit, number);
    return {std::move(number), std::move(suffix)};
}

std::string roundedNumber(const Unit& unit, double value, int digits)
{
    constexpr int digitsOfARow = 3;
    const double kept = std::copysign(significant(std::abs(value), digits).value, value);
    return digits <= digitsOfARow ? shownValue(unit, kept).number : exactValue(unit, kept).number;
}

std::string valueInWords(const Unit& unit, double value, int digits)
{
    const std::string number = roundedNumber(unit, value, digits);
    const std::string words = wordsBeside(unit, number);
    return words.empty() ? number : number + ' ' + words;
}

std::string valueAsLabel(const Unit& unit, double value, int digits)
{
    std::string number = roundedNumber(unit, value, digits);
    const std::string suffix = unitBeside(unit, number);
    return suffix.empty() || suffix.starts_with('/') ? number + suffix : number + ' ' + suffix;
}

std::string inEnglish(const Quantity& q)
{
    using Style = Quantity::Style;
    switch (q.style) {
    case Style::CompactCount: return compactCount(q.value);
    case Style::FullCount: return fullCount(q.value);
    case Style::Money: return money(q.value, q.digits);
    case Style::MoneyToTheCent: return moneyToTheCent(q.value);
    case Style::MoneyInColumn: return moneyInColumn(q.value, q.digits);
    case Style::MoneyWithDecimals: return moneyWithDecimals(q.value, q.digits);
    case Style::FullMoney: return fullMoney(q.value);
    case Style::CompactMoney: return compactMoney(q.value);
    case Style::MonthSpan: return monthSpan(q.value);
    case Style::Percent: return percent(q.value);
    case Style::WaitingTime: return waitingTime(q.value);
    case Style::Rounded: return rounded(q.value, q.digits);
    case Style::Fixed: return fmt::format("{:.{}f}", q.value, q.digits);
    case Style::Plain: return fmt::format("{}", q.value);
    case Style::General: return fmt::format("{:.{}g}", q.value, q.digits);
    case Style::ShownNumber: return shownValue(*q.unit, q.value).number;
    case Style::ShownValue: return shownValue(*q.unit, q.value).text();
    case Style::ExactNumber: return exactValue(*q.unit, q.value).number;
    case Style::ExactValue: return exactValue(*q.unit, q.value).text();
    case Style::RoundedNumber: return roundedNumber(*q.unit, q.value, q.digits);
    case Style::ValueInWords: return valueInWords(*q.unit, q.value, q.digits);
    case Style::ValueAsLabel: return valueAsLabel(*q.unit, q.value, q.digits);
    }
    return {};
}

} // namespace breakeven
