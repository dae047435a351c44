// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/typed/typed_pieces.h"

#include "core/inputs/typed/typed_currency.h"
#include "core/text/ascii.h"
#include "core/text/utf8.h"
#include "core/words/catalog.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>
#include <system_error>

namespace breakeven {

namespace {

std::string replacedAll(std::string_view text, std::string_view from, std::string_view to)
{
    std::string result;
    for (std::size_t at = text.find(from); at != std::string_view::npos; at = text.find(from)) {
        result.append(text.substr(0, at)).append(to);
        text.remove_prefix(at + from.size());
    }
    return result.append(text);
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    const std::size_t first = text.find_first_not_of(spaces);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

bool take(std::string_view& text, std::string_view start)
{
    if (!text.starts_with(start))
        return false;
    text = trimmed(text.substr(start.size()));
    return true;
}

/// The wide forms of ASCII, U+FF01 to U+FF5D, and the wide space, as East Asian keyboards give them, made plain.
std::string withoutWideLetters(std::string_view text)
{
    constexpr char32_t firstWide = 0xFF01;
    constexpr char32_t lastWide = 0xFF5D; // the wave dash behind it stands between the ends of a range
    constexpr char32_t wideSpace = 0x3000;
    std::string result;
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const char32_t code = length == 0 ? U'\0' : codePoint(text, length);
        if (code >= firstWide && code <= lastWide)
            result += static_cast<char>(code - firstWide + '!');
        else if (code == wideSpace)
            result += ' ';
        else
            result.append(text.substr(0, std::max<std::size_t>(length, 1)));
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return result;
}

bool isEnglish(const Catalog& catalog)
{
    return catalog.tag == english.tag; // whatever form its numbers have
}

bool startsWithThreeDigits(std::string_view text)
{
    return text.size() >= 3 && std::all_of(text.begin(), text.begin() + 3, isDigit) &&
           (text.size() == 3 || !isDigit(text[3]));
}

/// Where the digits end that `text` begins with, and the signs among them; a space is one if three digits follow.
std::size_t endOfDigits(std::string_view text, bool spacesGroup)
{
    const auto next = [&text](std::size_t from) {
        return std::min(text.find_first_not_of("0123456789.,", from), text.size());
    };
    std::size_t end = next(0);
    while (spacesGroup && end > 0 && end < text.size() && text[end] == ' ' &&
           startsWithThreeDigits(text.substr(end + 1)))
        end = next(end + 1);
    return end;
}

/// Without spaces, in small letters, and in the singular: "Tokens" and "token" are one unit.
std::string unitKey(std::string_view text)
{
    std::string key;
    for (const char c : text)
        if (c != ' ')
            key += lowerCase(c);
    if (key.ends_with('s') && key.size() > 2)
        key.pop_back();
    return key;
}

/// Behind a number, in small letters.
std::span<const std::string_view> dollarSigns(const Catalog& catalog)
{
    static constexpr std::array<std::string_view, 3> signs{"$", "us$", "usd"};
    return std::span(signs).first(isEnglish(catalog) ? 1 : signs.size());
}

std::string smallLetters(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(), lowerCase);
    return small;
}

std::string suffixOfOne(const Unit& unit, const Catalog& catalog)
{
    return plainText(inWords(Label{"unit", unit.name, "suffix_of_one", unit.suffixOfOne}, catalog), catalog);
}

} // namespace

bool hasDecimalComma(const Catalog& catalog)
{
    return catalog.notation->decimal == ",";
}

std::string plainText(std::string_view text, const Catalog& catalog)
{
    std::string result = replacedAll(text, "\u2212", "-");
    if (!isEnglish(catalog))
        result = withoutWideLetters(result);
    for (const std::string_view space : {"\u00a0", "\u2009", "\u202f"})
        result = replacedAll(result, space, " ");
    return std::string(trimmed(result));
}

std::string quoted(std::string_view text)
{
    constexpr std::size_t limit = 32;
    std::string result(text.substr(0, limit));
    if (text.size() > limit) {
        while (!result.empty() && !beginsCharacter(text[result.size()]))
            result.pop_back();
        result += "…";
    }
    std::replace_if(
        result.begin(), result.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
    return '"' + result + '"';
}

Pieces takeApart(std::string_view text, const Catalog& catalog)
{
    Pieces pieces;
    pieces.negative = take(text, "-");
    if (const auto sign = currencyAtStart(text, catalog)) {
        pieces.currency = sign->currency;
        text = trimmed(text.substr(sign->length));
    }
    if (!pieces.negative && !take(text, "+"))
        pieces.negative = take(text, "-");

    const std::size_t end = endOfDigits(text, hasDecimalComma(catalog));
    pieces.digits = text.substr(0, end);
    text.remove_prefix(end);
    if (!text.empty() && lowerCase(text.front()) == 'e') {
        std::string_view power = text.substr(1);
        if (power.starts_with('+') && !power.starts_with("+-"))
            power.remove_prefix(1); // from_chars knows no plus sign
        int exponent = 0;
        const auto [last, error] = std::from_chars(power.data(), power.data() + power.size(), exponent);
        if (error != std::errc::invalid_argument) {
            constexpr int beyondEveryDouble = 100000;
            if (error != std::errc()) // more digits than an int has
                exponent = power.starts_with('-') ? -beyondEveryDouble : beyondEveryDouble;
            pieces.exponent = std::clamp(exponent, -beyondEveryDouble, beyondEveryDouble);
            text.remove_prefix(static_cast<std::size_t>(last - text.data()));
        }
    }
    pieces.rest = trimmed(text);
    return pieces;
}

bool isUnit(const Parameter& parameter, std::string_view text, const Catalog& catalog)
{
    const Unit& unit = parameter.unitInfo();
    const std::string key = unitKey(text);
    const auto matches = [&key](std::string_view candidate) {
        const std::string_view head = candidate.substr(0, candidate.find('/'));
        return key == unitKey(candidate) || (!head.empty() && key == unitKey(head));
    };
    if (unit.isPercent() && key == "%")
        return true;
    if (unit.name == "ratio" && (key == "x" || key == "time"))
        return true;
    if (matches(unit.suffix) || matches(unit.name))
        return true;
    const std::string shown = isEnglish(catalog) ? std::string(unit.suffix) : shownSuffix(parameter, catalog);
    if (unit.isMoney())
        for (const std::string_view sign : dollarSigns(catalog))
            if (key == sign || (key.starts_with(sign) && (unitKey(key.substr(sign.size())) == unitKey(shown) ||
                                                          unitKey(key.substr(sign.size())) == unitKey(unit.suffix))))
                return true;
    if (isEnglish(catalog) || text.empty())
        return false;
    const auto matchesShown = [&](std::string_view suffix) { // "/Std." without its point is the same
        const std::string plain = replacedAll(suffix, ".", "");
        const std::string typed = unitKey(replacedAll(text, ".", ""));
        return matches(suffix) || typed == unitKey(plain) || typed == unitKey(plain.substr(0, plain.find('/')));
    };
    return matchesShown(shown) || matchesShown(suffixOfOne(unit, catalog));
}

std::string shownSuffix(const Parameter& parameter, const Catalog& catalog)
{
    const Unit& unit = parameter.unitInfo();
    return plainText(inWords(Label{"unit", unit.name, "suffix", unit.suffix}, catalog), catalog);
}

std::optional<TypedMagnitude> magnitudeBefore(const Parameter& parameter, std::string_view text, const Catalog& catalog)
{
    const auto isLast = [&](std::size_t length) {
        const std::string_view behind = trimmed(text.substr(length));
        return behind.empty() || isUnit(parameter, behind, catalog);
    };
    const std::string typed = smallLetters(text);
    if (!isEnglish(catalog))
        for (const Magnitude& magnitude : catalog.notation->magnitudes) {
            const std::string word = smallLetters(plainText(magnitude.suffix));
            const bool lacksPoint = word.ends_with('.') && !typed.starts_with(word);
            const std::size_t length = word.size() - (lacksPoint ? 1 : 0);
            if (typed.starts_with(std::string_view(word).substr(0, length)) && isLast(length))
                return TypedMagnitude{static_cast<int>(std::lround(std::log10(magnitude.unit))),
                                      text.substr(0, length)};
        }
    const std::optional<int> power = text.empty() ? std::nullopt : powerOfMagnitude(text.front());
    return power && isLast(1) ? std::optional(TypedMagnitude{*power, text.substr(0, 1)}) : std::nullopt;
}

std::optional<int> powerOfMagnitude(char letter)
{
    switch (lowerCase(letter)) {
    case 'k': return 3;
    case 'm': return 6;
    case 'b': return 9;
    default: return std::nullopt;
    }
}

} // namespace breakeven
