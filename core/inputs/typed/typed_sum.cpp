// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/typed/typed_sum.h"

#include "core/inputs/refusal.h"
#include "core/inputs/scale.h"
#include "core/inputs/shown_scale.h"
#include "core/inputs/typed/typed_pieces.h"
#include "core/inputs/typed/typed_value.h"
#include "core/text/ascii.h"
#include "core/words/catalog.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <utility>

namespace breakeven {

namespace {

constexpr int deepestParentheses = 40;

bool isAsciiLetter(char c)
{
    return lowerCase(c) >= 'a' && lowerCase(c) <= 'z';
}

/// A letter, or a part of one that is not in ASCII.
bool isLetter(char c)
{
    constexpr unsigned char firstBeyondAscii = 0x80;
    return isAsciiLetter(c) || static_cast<unsigned char>(c) >= firstBeyondAscii;
}

double toFifteenDigits(double value)
{
    const std::string digits = fmt::format("{:.15g}", value);
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value + 0.0; // "-0" is zero
}

/// The signs of a printed sum as a keyboard has them.
std::string withKeyboardSigns(std::string_view typed, const Catalog& catalog)
{
    std::string text = plainText(typed, catalog);
    for (const auto& [printed, plain] : {std::pair<std::string_view, char>{"÷", '/'}, {"·", '*'}, {"⋅", '*'}})
        for (std::size_t at = text.find(printed); at != std::string::npos; at = text.find(printed))
            text.replace(at, printed.size(), 1, plain);
    constexpr std::string_view times = "×"; // at the end it is a ratio's unit
    for (std::size_t at = text.find(times); at != std::string::npos; at = text.find(times, at + 1)) {
        const std::size_t next = text.find_first_not_of(' ', at + times.size());
        if (next != std::string::npos)
            text.replace(at, times.size(), 1, '*');
    }
    return text;
}

/// One reading of one sum. Each of its functions takes what it reads from the front of what is left.
class SumReading {
public:
    SumReading(const Parameter& parameter, std::string_view text, const Catalog& catalog)
        : m_parameter(parameter), m_text(text), m_catalog(catalog), m_suffix(shownSuffix(parameter, catalog))
    {
    }

    /// Whether there is anything but one number.
    bool isSum()
    {
        const bool isOne = m_text.find('(') == std::string_view::npos && endOfOperand(skipSign(0)) == m_text.size();
        return !isOne;
    }

    Result<double> result()
    {
        Result<double> value = sum();
        if (!value)
            return value;
        if (m_at < m_text.size())
            return m_text[m_at] == ')' ? error({"typed.closes_too_much(text)", quoted(m_text)}) : missing();
        return accepted(*value);
    }

private:
    [[nodiscard]] Error error(Message what) const { return {std::string(m_parameter.id), std::move(what)}; }
    [[nodiscard]] Error missing() const
    {
        return m_at == 0 ? error({"typed.lacks_first_number(text)", quoted(m_text)})
                         : error({"typed.lacks_number(text, place)", quoted(m_text), quoted(m_text.substr(0, m_at))});
    }

    Result<double> accepted(double exact) const
    {
        if (!std::isfinite(exact))
            return error({"typed.divides_by_zero(text)", quoted(m_text)});
        const double value = fromShown(m_parameter, toFifteenDigits(exact), m_catalog.money);
        if (m_parameter.accepts(value))
            return value;
        return error({"typed.sum_refused(text, why)", quoted(m_text), whyRefused(m_parameter, value)});
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }
    bool take(char sign)
    {
        skipSpaces();
        if (m_at >= m_text.size() || m_text[m_at] != sign)
            return false;
        ++m_at;
        return true;
    }

    Result<double> sum()
    {
        Result<double> value = product();
        while (value) {
            const bool plus = take('+');
            if (!plus && !take('-'))
                break;
            const Result<double> next = product();
            if (!next)
                return next;
            value = plus ? *value + *next : *value - *next;
        }
        return value;
    }

    Result<double> product()
    {
        Result<double> value = factor();
        while (value) {
            const bool times = take('*');
            if (!times && !take('/'))
                break;
            const Result<double> next = factor();
            if (!next)
                return next;
            if (!times && *next == 0)
                return error({"typed.divides_by_zero(text)", quoted(m_text)});
            value = times ? *value * *next : *value / *next;
        }
        return value;
    }

    Result<double> factor()
    {
        skipSpaces();
        const std::size_t start = skipSign(m_at);
        if (start != m_at) {
            const bool negative = m_text[m_at] == '-';
            m_at = start;
            const Result<double> value = unsignedFactor();
            return value && negative ? Result<double>(-*value) : value;
        }
        return unsignedFactor();
    }

    Result<double> unsignedFactor()
    {
        if (take('('))
            return inParentheses();
        skipSpaces();
        const std::size_t end = endOfOperand(m_at);
        if (end == m_at)
            return missing();
        const std::string_view operand = m_text.substr(m_at, end - m_at);
        m_at = end;
        return parseOperand(m_parameter, operand, m_catalog);
    }

    /// What follows the opening one; behind the closing one its unit may stand.
    Result<double> inParentheses()
    {
        if (++m_depth > deepestParentheses)
            return error({"typed.too_deep(text)", quoted(m_text)});
        Result<double> value = sum();
        if (!value)
            return value;
        if (!take(')'))
            return m_at < m_text.size() ? missing() : error({"typed.not_closed(text)", quoted(m_text)});
        --m_depth;
        skipSpaces();
        const std::size_t end = endOfOperand(m_at);
        const std::string_view unit = m_text.substr(m_at, end - m_at);
        if (unit.empty())
            return value;
        if (isDigit(unit.front()) || unit.front() == '(')
            return missing();
        m_at = end;
        const Result<double> one =
            parseOperand(m_parameter, "1 " + std::string(unit), m_catalog); // a magnitude, or a unit
        return one ? Result<double>(*value * *one) : one;
    }

    /// Behind a sign that stands before a number; `from` if there is none.
    [[nodiscard]] std::size_t skipSign(std::size_t from) const
    {
        return from < m_text.size() && (m_text[from] == '-' || m_text[from] == '+') ? from + 1 : from;
    }

    /// Where the number that begins at `from` ends, with its unit, without spaces behind it.
    [[nodiscard]] std::size_t endOfOperand(std::size_t from) const
    {
        std::size_t end = from;
        while (end < m_text.size() && !isOperator(end, from))
            end += std::max<std::size_t>(unitWithNumber(end), 1);
        while (end > from && m_text[end - 1] == ' ')
            --end;
        return end;
    }

    /// The length of a unit that begins as a division does, "/1k requests"; 0 if there is none.
    [[nodiscard]] std::size_t unitWithNumber(std::size_t at) const
    {
        for (const std::string_view suffix : {std::string_view(m_suffix), m_parameter.unitInfo().suffix})
            if (suffix.size() > 1 && suffix.front() == '/' && isDigit(suffix[1]) &&
                m_text.substr(at).starts_with(suffix))
                return suffix.size();
        return 0;
    }

    [[nodiscard]] bool isOperator(std::size_t at, std::size_t from) const
    {
        const char c = m_text[at];
        if (c == '(' || c == ')' || c == '*')
            return true;
        const char before = at > from ? m_text[at - 1] : ' ';
        const char next = at + 1 < m_text.size() ? m_text[at + 1] : ' ';
        if (c == '+' || c == '-') {
            const bool inPower = lowerCase(before) == 'e' && isDigit(next) && at > from + 1 && isDigit(m_text[at - 2]);
            const bool inUnit = isLetter(before) && isLetter(next); // "GPU-hours", "unité-heure"
            return !inPower && !inUnit;
        }
        if (c != '/' || unitWithNumber(at) > 0)
            return false;
        const std::size_t operand = m_text.find_first_not_of(' ', at + 1);
        if (operand == std::string_view::npos)
            return true;
        const bool isShownUnit = m_suffix.starts_with('/') && m_text.substr(at).starts_with(m_suffix);
        return !isShownUnit && !isAsciiLetter(m_text[operand]); // "/hour" is a unit, and so is "/月"
    }

    const Parameter& m_parameter;
    std::string_view m_text;
    const Catalog& m_catalog;
    std::string m_suffix; ///< of the unit, as it is shown
    std::size_t m_at = 0;
    int m_depth = 0;
};

/// What stands between the ends of a range in a language, besides what all have.
struct RangeWord {
    std::string_view tag; ///< of the language
    std::string_view word;
};
constexpr std::array rangeWords{
    RangeWord{"de", " bis "}, RangeWord{"fr", " à "},   RangeWord{"es", " a "}, RangeWord{"pt-BR", " a "},
    RangeWord{"ja", "から"},  RangeWord{"ja", "〜"},    RangeWord{"ja", "～"},  RangeWord{"zh-CN", "至"},
    RangeWord{"zh-CN", "到"}, RangeWord{"zh-CN", "～"},
};

/// Where a range is divided, and how many bytes the sign has.
std::optional<std::pair<std::size_t, std::size_t>> rangeSign(std::string_view text, const Catalog& catalog)
{
    const auto found = [text](std::string_view sign) -> std::optional<std::pair<std::size_t, std::size_t>> {
        const std::size_t at = text.find(sign);
        return at != std::string_view::npos && at > 0 ? std::optional(std::pair(at, sign.size())) : std::nullopt;
    };
    for (const std::string_view sign : {" to ", " TO ", " To ", "–", "—", "…", ".."})
        if (const auto place = found(sign))
            return place;
    for (const RangeWord& row : rangeWords)
        if (row.tag == catalog.tag)
            if (const auto place = found(row.word))
                return place;
    return std::nullopt;
}

} // namespace

Result<double> parseSum(const Parameter& parameter, std::string_view text, const Catalog& catalog)
{
    Result<double> plain = parseTyped(parameter, text, catalog);
    if (plain)
        return plain;
    const std::string tidy = withKeyboardSigns(text, catalog);
    SumReading reading(parameter, tidy, catalog);
    return !tidy.empty() && reading.isSum() ? reading.result() : plain;
}

std::optional<Result<Range>> parseTypedRange(const Parameter& parameter, std::string_view text, const Catalog& catalog)
{
    const std::string tidy = plainText(text, catalog);
    const auto sign = rangeSign(tidy, catalog);
    if (!sign)
        return std::nullopt;
    const Result<double> low = parseSum(parameter, std::string_view(tidy).substr(0, sign->first), catalog);
    if (!low)
        return Result<Range>(low.error());
    const Result<double> high = parseSum(parameter, std::string_view(tidy).substr(sign->first + sign->second), catalog);
    if (!high)
        return Result<Range>(high.error());
    const Range range{*low, *high};
    if (Message refusal = whyRefused(parameter, range, *low); !refusal.empty())
        return Result<Range>(Error{std::string(parameter.id), std::move(refusal)});
    return Result<Range>(range);
}

double middleOf(const Parameter& parameter, const Range& range, const MoneyShown& money)
{
    const double share = (sliderFraction(parameter, range.low) + sliderFraction(parameter, range.high)) / 2;
    const double middle = range.clamp(freeAtFraction(parameter, share, money));
    return parameter.scale == Scale::Integer ? std::floor(middle) : middle;
}

} // namespace breakeven
