// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/numbers.h"

#include "core/words/catalog.h"
#include "core/words/english.h"
#include "core/words/notation.h"
#include "core/words/quantity.h"
#include "core/words/stated.h"

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

/// Digits with a point, as the language writes them.
std::string written(std::string_view digits, const Notation& notation)
{
    const std::size_t point = std::min(digits.find('.'), digits.size());
    std::string text(digits.substr(0, point));
    if (point >= static_cast<std::size_t>(notation.leastGrouped))
        for (std::size_t at = point; at > 3; at -= 3)
            text.insert(at - 3, notation.group);
    if (point < digits.size())
        text.append(notation.decimal).append(digits.substr(point + 1));
    return text;
}

/// With so many decimals, of which zeros beyond `least` are dropped.
std::string fixed(double magnitude, int decimals, int least, const Notation& notation)
{
    std::string text = fmt::format("{:.{}f}", magnitude, decimals);
    if (text.find('.') != std::string::npos) {
        for (int kept = decimals; kept > least && text.back() == '0'; --kept)
            text.pop_back();
        if (text.back() == '.')
            text.pop_back();
    }
    return written(text, notation);
}

/// A number that no notation makes readable: "1.2e-12", with the language's sign before decimals.
std::string inPowers(std::string text, const Notation& notation)
{
    if (const std::size_t point = text.find('.'); point != std::string::npos)
        text.replace(point, 1, notation.decimal);
    return text;
}

std::string significantText(double magnitude, int digits, const Notation& notation, int least = 0)
{
    const auto [value, exponent] = significant(magnitude, digits);
    if (value > 0 && exponent < -9) // nobody counts a dozen zeros
        return inPowers(fmt::format("{:.{}g}", value, digits), notation);
    return fixed(value, std::max(digits - 1 - exponent, least), least, notation);
}

/// "950", "1.2k", "8.03M": the suffix is chosen after rounding, so that 999,950 becomes 1M and not 1,000k.
std::string compact(double magnitude, const Notation& notation)
{
    const double value = significant(magnitude, 3).value;
    for (const Magnitude& power : notation.magnitudes)
        if (value >= power.unit)
            return significantText(value / power.unit, 3, notation).append(power.suffix);
    return significantText(value, 3, notation);
}

/// Decimals of the currency that the catalog shows money in.
int cents(const Catalog& catalog)
{
    return catalog.money.currency->decimals;
}

/// Whole from 100 on, cents from 1 on, `digits` significant digits below.
std::string amountText(double magnitude, int digits, const Catalog& catalog)
{
    const Notation& notation = *catalog.notation;
    if (significant(magnitude, std::max(digits, 4)).value >= 100)
        return fixed(magnitude, 0, 0, notation);
    if (magnitude < 1e-9)
        return "0";
    const int least = cents(catalog);
    const double value = magnitude < 1 ? significant(magnitude, digits).value : magnitude;
    return value < 1 ? significantText(value, digits, notation, least)
                     : fixed(value, std::max(digits - 1 - significant(value, digits).exponent, least), least, notation);
}

/// A price as it was given: cents where there are any, more digits where it needs them, at most four significant ones.
std::string givenPrice(double magnitude, const Catalog& catalog)
{
    const Notation& notation = *catalog.notation;
    const int least = cents(catalog);
    if (magnitude == 0)
        return "0";
    if (magnitude >= 1000 || (magnitude >= 100 && magnitude == std::floor(magnitude)))
        return fixed(magnitude, 0, 0, notation);
    return magnitude >= 100 ? fixed(magnitude, least, least, notation) : significantText(magnitude, 4, notation, least);
}

/// A count or rate as it was given, as long as that is short.
std::string givenAmount(double magnitude, const Notation& notation)
{
    if (std::round(magnitude) >= 100000)
        return compact(magnitude, notation);
    return magnitude >= 1000 ? fixed(magnitude, 0, 0, notation) : significantText(magnitude, 4, notation);
}

std::string label(const Unit& unit, std::string_view column, std::string_view text, const Catalog& catalog)
{
    return inWords(Label{"unit", unit.name, column, text}, catalog);
}

/// "1 month", "1 GPU", "1 token/s"; what the number is counted in has a singular, what it is for ("/M tokens") has
/// none.
std::string unitBeside(const Unit& unit, std::string_view number, const Catalog& catalog)
{
    return number == "1" ? label(unit, "suffix_of_one", unit.suffixOfOne, catalog)
                         : label(unit, "suffix", unit.suffix, catalog);
}

/// The same where more words follow what is counted: "1 hour a month".
std::string wordsBeside(const Unit& unit, std::string_view number, const Catalog& catalog)
{
    return number == "1" ? label(unit, "words_of_one", unit.wordsOfOne, catalog)
                         : label(unit, "words", unit.words, catalog);
}

std::string_view betweenNumberAnd(const Unit& unit, const Notation& notation)
{
    return unit.isPercent() ? notation.beforePercent : " ";
}

enum class Kind { Amount, Money };

Kind kindOf(const Unit& unit)
{
    return unit.isMoney() ? Kind::Money : Kind::Amount;
}

/// Applies a format of magnitudes to any double, money in the currency that is shown, and gives it sign and currency; a
/// number that is shown as zero has no sign.
template <typename Format> std::string formatted(double value, Kind kind, const Catalog& catalog, Format format)
{
    const double magnitude = std::abs(kind == Kind::Money ? catalog.money.fromDollars(value) : value);
    const std::string_view word = wordFor(magnitude);
    const std::string digits = word.empty() ? format(magnitude) : std::string(word);
    const bool isShownAsZero = word.empty() && digits.find_first_of("123456789") == std::string::npos;
    const std::string_view sign = value < 0 && !isShownAsZero ? minusSign : "";
    if (kind == Kind::Amount)
        return fmt::format("{}{}", sign, digits);
    const auto [before, after] = moneySigns(catalog.money, *catalog.notation, catalog.tag);
    return fmt::format("{}{}{}{}", sign, before, digits, after);
}

} // namespace

std::string compactCount(double value, const Catalog& catalog)
{
    const Notation& n = *catalog.notation;
    return formatted(value, Kind::Amount, catalog, [&n](double magnitude) { return compact(magnitude, n); });
}

std::string fullCount(double value, const Catalog& catalog)
{
    const Notation& n = *catalog.notation;
    return formatted(value, Kind::Amount, catalog,
                     [&n](double magnitude) { return fixed(std::round(magnitude), 0, 0, n); });
}

std::string money(double value, const Catalog& catalog)
{
    return money(value, 2, catalog);
}

std::string money(double value, int digits, const Catalog& catalog)
{
    return formatted(value, Kind::Money, catalog,
                     [&](double magnitude) { return amountText(magnitude, digits, catalog); });
}

std::string moneyToTheCent(double value, const Catalog& catalog)
{
    const int least = cents(catalog);
    const double thousand = 1000 - std::pow(10, -least) / 2; // from here on, cents read as a thousand
    return formatted(value, Kind::Money, catalog, [&](double magnitude) {
        return magnitude >= 1 && magnitude < thousand ? fixed(magnitude, least, least, *catalog.notation)
                                                      : amountText(magnitude, 2, catalog);
    });
}

std::string fullMoney(double value, const Catalog& catalog)
{
    const Notation& n = *catalog.notation;
    return formatted(value, Kind::Money, catalog, [&](double magnitude) {
        if (magnitude < 1)
            return significantText(magnitude, 6, n);
        const bool isWhole = fmt::format("{:.2f}", magnitude).ends_with(".00");
        const int decimals = isWhole ? 0 : cents(catalog);
        return fixed(magnitude, decimals, decimals, n);
    });
}

std::string moneyInColumn(double value, int digits, const Catalog& catalog)
{
    constexpr double widestInFull = 1e7;
    return std::abs(catalog.money.fromDollars(value)) < widestInFull ? money(value, digits, catalog)
                                                                     : compactMoney(value, catalog);
}

std::string moneyWithDecimals(double value, int decimals, const Catalog& catalog)
{
    const Notation& n = *catalog.notation;
    return formatted(value, Kind::Money, catalog,
                     [&](double magnitude) { return fixed(magnitude, decimals, decimals, n); });
}

std::string compactMoney(double value, const Catalog& catalog)
{
    const Notation& n = *catalog.notation;
    return formatted(value, Kind::Money, catalog, [&](double magnitude) {
        const bool isBroken = magnitude < 100 && magnitude != std::floor(magnitude);
        return isBroken ? amountText(magnitude, 3, catalog) : compact(magnitude, n);
    });
}

std::string monthSpan(double months, const Catalog& catalog)
{
    if (months > 0 && months < 1) {
        constexpr double daysPerMonth = 365.0 / 12;
        const double days = std::nearbyint(months * daysPerMonth);
        return inWords(days == 0 ? Message{"span.less_than_a_day"}
                                 : Message{"span.days(count)", Quantity::decimals(days, 0)},
                       catalog);
    }
    return inWords(Message{"span.months(count)", Quantity::decimals(months, 1)}, catalog);
}

std::string percent(double share, const Catalog& catalog)
{
    const Notation& n = *catalog.notation;
    const std::string number = formatted(share * 100, Kind::Amount, catalog, [&n](double magnitude) -> std::string {
        if (magnitude > 0 && magnitude < 0.1) // neither certain nor impossible
            return '<' + fixed(0.1, 1, 1, n);
        if (magnitude > 99.9 && magnitude < 100)
            return '>' + fixed(99.9, 1, 1, n);
        const bool nearAnEnd = magnitude < 1 || (magnitude > 99 && magnitude < 100);
        return fixed(magnitude, nearAnEnd ? 1 : 0, 0, n);
    });
    return number + std::string(n.beforePercent) + '%';
}

std::string waitingTime(double milliseconds, const Catalog& catalog)
{
    constexpr double second = 1000; // milliseconds
    constexpr int digits = 3;
    constexpr double roundedUp = 999.5; // from here on, that many digits read as a second
    return inWords(milliseconds < roundedUp
                       ? Message{"span.milliseconds(count)", Quantity::rounded(milliseconds, digits)}
                       : Message{"span.seconds(count)", Quantity::rounded(milliseconds / second, digits)},
                   catalog);
}

std::string rounded(double value, int digits, const Catalog& catalog)
{
    const Notation& n = *catalog.notation;
    return formatted(value, Kind::Amount, catalog,
                     [&](double magnitude) { return significantText(magnitude, digits, n); });
}

ShownValue shownValue(const Unit& unit, double value, const Catalog& catalog)
{
    const Notation& n = *catalog.notation;
    std::string number = formatted(value, kindOf(unit), catalog, [&](double magnitude) {
        return unit.isMoney() ? givenPrice(magnitude, catalog) : givenAmount(magnitude, n);
    });
    std::string suffix = unitBeside(unit, number, catalog);
    return {std::move(number), std::move(suffix), betweenNumberAnd(unit, n)};
}

ShownValue exactValue(const Unit& unit, double value, const Catalog& catalog)
{
    const Notation& n = *catalog.notation;
    std::string number = formatted(value, kindOf(unit), catalog, [&n](double magnitude) {
        const std::string digits = fmt::format("{}", withoutNoise(magnitude)); // the shortest that are this double
        return digits.find('e') == std::string::npos ? written(digits, n) : inPowers(digits, n);
    });
    std::string suffix = unitBeside(unit, number, catalog);
    return {std::move(number), std::move(suffix), betweenNumberAnd(unit, n)};
}

std::string roundedNumber(const Unit& unit, double value, int digits, const Catalog& catalog)
{
    constexpr int digitsOfARow = 3;
    const bool isMoney = unit.isMoney();
    const double read = isMoney ? catalog.money.fromDollars(value) : value; // which is what is rounded
    const double figure = std::copysign(significant(std::abs(read), digits).value, read);
    const double kept = isMoney ? catalog.money.toDollars(figure) : figure;
    return digits <= digitsOfARow ? shownValue(unit, kept, catalog).number : exactValue(unit, kept, catalog).number;
}

std::string valueInWords(const Unit& unit, double value, int digits, const Catalog& catalog)
{
    const std::string number = roundedNumber(unit, value, digits, catalog);
    const std::string words = wordsBeside(unit, number, catalog);
    return words.empty() ? number : std::string(number).append(betweenNumberAnd(unit, *catalog.notation)) + words;
}

std::string valueAsLabel(const Unit& unit, double value, int digits, const Catalog& catalog)
{
    std::string number = roundedNumber(unit, value, digits, catalog);
    const std::string suffix = unitBeside(unit, number, catalog);
    return suffix.empty() || suffix.starts_with('/')
               ? number + suffix
               : number.append(betweenNumberAnd(unit, *catalog.notation)) + suffix;
}

std::string inNotation(const Quantity& q, const Catalog& c)
{
    using Style = Quantity::Style;
    const Notation& n = *c.notation;
    switch (q.style) {
    case Style::CompactCount: return compactCount(q.value, c);
    case Style::FullCount: return fullCount(q.value, c);
    case Style::Money: return money(q.value, q.digits, c);
    case Style::MoneyToTheCent: return moneyToTheCent(q.value, c);
    case Style::MoneyInColumn: return moneyInColumn(q.value, q.digits, c);
    case Style::MoneyWithDecimals: return moneyWithDecimals(q.value, q.digits, c);
    case Style::FullMoney: return fullMoney(q.value, c);
    case Style::CompactMoney: return compactMoney(q.value, c);
    case Style::MoneyAmount: return inPowers(fmt::format("{:.{}f}", c.money.fromDollars(q.value), q.digits), n);
    case Style::MoneyDigits: return inPowers(fmt::format("{}", c.money.fromDollars(q.value)), n);
    case Style::MonthSpan: return monthSpan(q.value, c);
    case Style::Percent: return percent(q.value, c);
    case Style::WaitingTime: return waitingTime(q.value, c);
    case Style::Rounded: return rounded(q.value, q.digits, c);
    case Style::Fixed: return inPowers(fmt::format("{:.{}f}", q.value, q.digits), n);
    case Style::Decimals:
        return formatted(q.value, Kind::Amount, c, [&](double magnitude) { return fixed(magnitude, q.digits, 0, n); });
    case Style::Plain: return inPowers(fmt::format("{}", q.value), n);
    case Style::General: return inPowers(fmt::format("{:.{}g}", q.value, q.digits), n);
    case Style::ShownNumber: return shownValue(*q.unit, q.value, c).number;
    case Style::ShownValue: return shownValue(*q.unit, q.value, c).text();
    case Style::ExactNumber: return exactValue(*q.unit, q.value, c).number;
    case Style::ExactValue: return exactValue(*q.unit, q.value, c).text();
    case Style::StatedNumber:
    case Style::StatedInWords:
    case Style::StatedAsLabel: return inNotation(asStated(q, c), c);
    case Style::RoundedNumber: return roundedNumber(*q.unit, q.value, q.digits, c);
    case Style::ValueInWords: return valueInWords(*q.unit, q.value, q.digits, c);
    case Style::ValueAsLabel: return valueAsLabel(*q.unit, q.value, q.digits, c);
    }
    return {};
}

} // namespace breakeven
