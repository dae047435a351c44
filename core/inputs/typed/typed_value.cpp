// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/typed/typed_value.h"

#include "core/inputs/format.h"
#include "core/inputs/row_labels.h"
#include "core/inputs/shown_scale.h"
#include "core/inputs/typed/typed_currency.h"
#include "core/inputs/typed/typed_pieces.h"
#include "core/words/catalog.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>
#include <string>
#include <system_error>

namespace breakeven {

namespace {

constexpr std::string_view digitSet = "0123456789";

/// "GPU rate goes from $0.05 to $50.00 /hour".
Message allowed(const Parameter& parameter)
{
    const Label label = labelOf(parameter);
    const Quantity low = shownNumber(parameter, parameter.range.low);
    const Quantity high = shownQuantity(parameter, parameter.range.high);
    return parameter.scale == Scale::Integer ? Message{"typed.can_be_whole(parameter, low, high)", label, low, high}
                                             : Message{"typed.can_be(parameter, low, high)", label, low, high};
}

bool isGroupOfThree(std::string_view text)
{
    return text.size() == 3 && text.find_first_not_of(digitSet) == std::string_view::npos;
}

/// Whether `text` is one to three digits and then groups of three, each after a `separator`; a leading zero makes no
/// such number.
bool isGrouped(std::string_view text, char separator)
{
    const std::size_t first = text.find(separator);
    if (first == std::string_view::npos || first == 0 || first > 3 || text.front() == '0' ||
        text.substr(0, first).find_first_not_of(digitSet) != std::string_view::npos)
        return false;
    for (text.remove_prefix(first); !text.empty(); text.remove_prefix(4))
        if (text.front() != separator || !isGroupOfThree(text.substr(1, 3)))
            return false;
    return true;
}

std::string withoutCharacter(std::string_view text, char unwanted)
{
    std::string result(text);
    std::erase(result, unwanted);
    return result;
}

double toDouble(const std::string& text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// The shortest digits of a number with the sign that stands before decimals; not exactly three decimals, which could
/// be thousands.
std::string unambiguous(const std::string& digits, char decimal = '.')
{
    std::string text = fmt::format("{}", toDouble(digits.front() == '.' ? '0' + digits : digits));
    std::ranges::replace(text, '.', decimal);
    return isGrouped(text, decimal) ? text + '0' : text;
}

constexpr double largest = std::numeric_limits<double>::max();
/// Numbers that belong to no parameter are read as values are; a correlation has no unit either.
constexpr Parameter anyNumber{
    "number",      nullptr, "A number",     "", "correlation", {-largest, largest}, {-largest, largest}, 0,
    Scale::Linear, 0,       Tier::Advanced, ""};

/// The shortest digits, in the currency that is shown, that come back as this double.
std::string digitsToType(const Parameter& parameter, double value, const MoneyShown& money)
{
    constexpr int most = 17; // of a double
    const double shown = toShown(parameter, value, money);
    for (int digits = 15; shown != value && digits <= most; ++digits) {
        const std::string text = fmt::format("{:.{}g}", value * money.perDollar, digits);
        if (fromShown(parameter, toDouble(text), money) == value)
            return fmt::format("{}", toDouble(text));
    }
    return fmt::format("{}", shown);
}

/// One reading of one text for one parameter, with its errors.
class TypedReading {
public:
    enum class Allowed { Values, AnyNumber };

    /// `text` is plainText() and outlives the reading.
    TypedReading(const Parameter& parameter, std::string_view text, Allowed allowed, const Catalog& catalog)
        : m_parameter(parameter), m_text(text), m_catalog(catalog), m_pieces(takeApart(text, catalog)),
          m_allowed(allowed), m_currency(catalog.money.currency)
    {
    }

    Result<double> result()
    {
        if (m_text.empty())
            return error({"typed.type_a_number(allowed)", allowed(m_parameter)});
        if (m_pieces.digits.find_first_of(digitSet) == std::string_view::npos)
            return refused("typed.not_a_number(text, allowed)");
        if (const Outcome unit = readUnit(); !unit)
            return unit.error();
        Result<std::string> digits = hasDecimalComma(m_catalog) ? plainDigitsOfEitherSign() : plainDigits();
        return digits ? inRange(digits.value()) : Result<double>(digits.error());
    }

private:
    [[nodiscard]] Error error(Message what) const { return {std::string(m_parameter.id), std::move(what)}; }
    [[nodiscard]] Error refused(MessageName<2> why) const { return error({why, quoted(m_text), allowed(m_parameter)}); }
    /// Says what to write in place of a text with two readings.
    [[nodiscard]] Error unclear(MessageName<2> why, const std::string& reading) const
    {
        return error({why, quoted(m_text), retyped(reading)});
    }
    [[nodiscard]] Error unclear(MessageName<2> why, const std::string& one, const std::string& other) const
    {
        return error({why, quoted(m_text), Message{"typed.either(one, other)", retyped(one), retyped(other)}});
    }
    [[nodiscard]] std::string retyped(const std::string& digits) const
    {
        const bool isForeign = m_currency != m_catalog.money.currency;
        return std::string(m_pieces.negative ? "-" : "").append(isForeign ? "$" : "") + digits + m_letter;
    }

    Outcome readUnit()
    {
        const Unit& unit = m_parameter.unitInfo();
        const std::string_view rest = m_pieces.rest;
        const std::optional<TypedCurrency> behind = currencyWithin(rest, m_catalog);
        if (!unit.isMoney() && (m_pieces.currency != nullptr || behind))
            return refused("typed.is_money(text, allowed)");
        if (!unit.isPercent() && rest.find('%') != std::string_view::npos)
            return refused("typed.is_percentage(text, allowed)");
        if (behind && m_pieces.currency != nullptr && behind->currency != m_pieces.currency)
            return refused("typed.not_a_number(text, allowed)");
        m_currency = behind ? behind->currency : m_pieces.currency != nullptr ? m_pieces.currency : m_currency;
        if (m_currency != &usDollar && m_currency != m_catalog.money.currency)
            return error({"typed.other_currency(text, currency, allowed)", quoted(m_text), nameOf(*m_currency),
                          allowed(m_parameter)});
        const bool isApart = !rest.empty() && rest.data()[-1] == ' ';
        if (rest.empty() || isUnitOrMagnitude(rest, isApart))
            return success();
        if (behind && behind->currency != &usDollar)
            for (const std::string_view dollars : {"$", "USD"})
                if (isUnitOrMagnitude(std::string(rest).replace(behind->at, behind->length, dollars), isApart))
                    return success();
        const bool several = rest.find_first_of(digitSet) != std::string_view::npos;
        return several ? refused("typed.several_numbers(text, allowed)") : refused("typed.other_unit(text, allowed)");
    }

    /// Whether that is all that stands behind the digits; takes the magnitude over.
    bool isUnitOrMagnitude(std::string_view rest, bool isApart)
    {
        if (isUnit(m_parameter, rest, m_catalog))
            return true;
        const auto magnitude = magnitudeBefore(m_parameter, rest, m_catalog);
        if (!magnitude)
            return false;
        m_letter = std::string(magnitude->word.size() > 1 && isApart ? " " : "").append(magnitude->word);
        m_power = magnitude->power;
        return true;
    }

    /// A number in the currency that it was typed in as a value of the parameter, which is in dollars.
    [[nodiscard]] double valueOf(double typed) const
    {
        return m_currency == &usDollar ? typed : fromShown(m_parameter, typed, m_catalog.money);
    }
    [[nodiscard]] bool accepts(const std::string& digits) const
    {
        return m_parameter.accepts(valueOf(signedValue(digits)));
    }

    /// The digits with a point at most, once commas and points are found to group or to be clear.
    Result<std::string> plainDigits()
    {
        const std::string_view text = m_pieces.digits;
        const auto points = std::count(text.begin(), text.end(), '.');
        const auto commas = std::count(text.begin(), text.end(), ',');
        if (commas == 0 && points == 0)
            return std::string(text);
        if (commas == 0 && points == 1)
            return withPoint();
        if (commas == 0)
            return isGrouped(text, '.') ? unclear("typed.two_points(text, readings)", commaGrouped())
                                        : refused("typed.not_a_number(text, allowed)");
        const std::size_t point = std::min(text.find('.'), text.size());
        if (points <= 1 && isGrouped(text.substr(0, point), ',') && text.find(',', point) == std::string_view::npos)
            return withoutCharacter(text, ',');
        return wrongComma(points, commas);
    }

    /// The same where a comma stands before decimals: either sign may do so, and either one, or a space, may group.
    Result<std::string> plainDigitsOfEitherSign()
    {
        const std::string_view text = m_pieces.digits;
        const std::size_t last = text.find_last_of(".,");
        if (last == std::string_view::npos || std::count(text.begin(), text.end(), text[last]) == 1)
            return withDecimals(last);
        const char sign = text[last]; // more than once: it groups
        return isGrouped(text, sign) ? Result<std::string>(withoutCharacter(text, sign))
                                     : refused("typed.not_a_number(text, allowed)");
    }

    /// With decimals from `last` on, if that is a place, and perhaps groups before it.
    Result<std::string> withDecimals(std::size_t last)
    {
        const std::string_view text = m_pieces.digits;
        const std::string_view whole = text.substr(0, last);
        const std::size_t group = whole.find_first_not_of(digitSet);
        if (group != std::string_view::npos && !isGrouped(whole, whole[group]))
            return refused("typed.not_a_number(text, allowed)");
        std::string digits =
            group == std::string_view::npos ? std::string(whole) : withoutCharacter(whole, whole[group]);
        if (last == std::string_view::npos)
            return digits;
        const std::string decimals(text.substr(last + 1));
        if (decimals.find_first_not_of(digitSet) != std::string::npos)
            return refused("typed.not_a_number(text, allowed)");
        const bool mayGroup = group == std::string_view::npos && isGrouped(text, text[last]) && !m_pieces.exponent;
        return mayGroup ? clearOf(digits + '.' + decimals, digits + decimals)
                        : Result<std::string>(digits + '.' + decimals);
    }

    /// Which of the readings of "1.500" and "1,500" it is: the only one that the parameter accepts.
    Result<std::string> clearOf(const std::string& decimal, const std::string& thousands)
    {
        const bool isDecimal = accepts(decimal);
        const bool isThousands = accepts(thousands);
        if (m_power != 0 || m_allowed == Allowed::AnyNumber || (isDecimal && isThousands))
            return unclear("typed.two_ways(text, readings)", thousands, unambiguous(decimal, ','));
        return isThousands ? thousands : decimal;
    }

    Result<std::string> withPoint()
    {
        const std::string text(m_pieces.digits);
        if (!isGrouped(text, '.') || m_pieces.exponent)
            return text;
        const std::string joined = withoutCharacter(text, '.');
        const bool both = accepts(text) && accepts(joined);
        return m_power != 0 || both ? unclear("typed.two_ways(text, readings)", joined, unambiguous(text))
                                    : Result<std::string>(text);
    }

    [[nodiscard]] Error wrongComma(std::ptrdiff_t points, std::ptrdiff_t commas) const
    {
        const std::string_view text = m_pieces.digits;
        const std::size_t comma = text.find(',');
        if (commas > 1 || (points > 0 && text.rfind('.') > comma))
            return refused("typed.wrong_comma(text, allowed)");
        std::string decimal =
            withoutCharacter(text, '.'); // a comma for the decimals, perhaps after points between thousands
        std::replace(decimal.begin(), decimal.end(), ',', '.');
        if (points == 0 && comma > 3 && isGroupOfThree(text.substr(comma + 1)))
            return unclear("typed.comma_readings(text, readings)", withoutCharacter(text, ','), unambiguous(decimal));
        return unclear("typed.comma_readings(text, readings)", unambiguous(decimal));
    }

    [[nodiscard]] std::string commaGrouped() const
    {
        std::string text(m_pieces.digits);
        std::replace(text.begin(), text.end(), '.', ',');
        return text;
    }

    [[nodiscard]] double signedValue(const std::string& digits) const
    {
        return m_pieces.negative ? -toDouble(digits) : toDouble(digits);
    }

    Result<double> inRange(const std::string& digits) const
    {
        // One conversion of the whole decimal number: 1.1k is the double nearest to 1,100, which 1.1 times 1,000 might
        // miss.
        const std::string text =
            fmt::format("{}{}e{}", m_pieces.negative ? "-" : "", digits, m_pieces.exponent.value_or(0) + m_power);
        double value = 0;
        const auto [last, code] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (code == std::errc::invalid_argument)
            return refused("typed.not_a_number(text, allowed)");
        if (m_allowed == Allowed::AnyNumber && code == std::errc()) // a sum is one of the shown currency
            return m_currency == &usDollar ? toShown(m_parameter, value, m_catalog.money) : value;
        value = valueOf(value);
        if (code != std::errc() || !m_parameter.range.contains(value)) {
            if (isGrouped(m_pieces.digits, '.') && accepts(withoutCharacter(digits, '.')))
                return error({"typed.out_of_range_but_thousands(text, allowed, thousands)", quoted(m_text),
                              allowed(m_parameter), commaGrouped()});
            return refused("typed.out_of_range(text, allowed)");
        }
        if (!m_parameter.accepts(value))
            return refused("typed.not_whole(text, allowed)");
        return value + 0.0; // "-0" is zero
    }

    const Parameter& m_parameter;
    std::string_view m_text;
    const Catalog& m_catalog;
    Pieces m_pieces;
    Allowed m_allowed;
    const Currency* m_currency; ///< that an amount of money is in
    std::string m_letter;       ///< "k", "M", "B" or " Mio.", as typed
    int m_power = 0;
};

} // namespace

Result<double> parseTyped(const Parameter& parameter, std::string_view text, const Catalog& catalog)
{
    const std::string tidy = plainText(text, catalog);
    return TypedReading(parameter, tidy, TypedReading::Allowed::Values, catalog).result();
}

Result<double> parseOperand(const Parameter& parameter, std::string_view text, const Catalog& catalog)
{
    const std::string tidy = plainText(text, catalog);
    return TypedReading(parameter, tidy, TypedReading::Allowed::AnyNumber, catalog).result();
}

std::string typedValue(const Parameter& parameter, double value, const Catalog& catalog)
{
    std::string text = digitsToType(parameter, value == 0 ? 0.0 : value, catalog.money); // no "-0"
    const char decimal = catalog.notation->decimal.front();
    std::ranges::replace(text, '.', decimal);
    const bool isRead = parseTyped(parameter, text, catalog).ok();
    if (parameter.accepts(value) ? !isRead : isRead && isGrouped(text, decimal))
        text += '0'; // "123.456" could be a German 123456
    return text;
}

std::optional<double> parseNumber(std::string_view text, const Catalog& catalog)
{
    const Result<double> read = parseTyped(anyNumber, text, catalog);
    return read ? std::optional(*read) : std::nullopt;
}

std::string typedNumber(double value, const Catalog& catalog)
{
    return typedValue(anyNumber, value, catalog);
}

} // namespace breakeven
