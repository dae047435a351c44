// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inputs/typed/typed_pieces.h"

#include "core/text/ascii.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <charconv>
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

} // namespace

std::string plainText(std::string_view text)
{
    std::string result = replacedAll(text, "\u2212", "-");
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

Pieces takeApart(std::string_view text)
{
    Pieces pieces;
    pieces.negative = take(text, "-");
    pieces.dollar = take(text, "US$") || take(text, "USD") || take(text, "$");
    if (!pieces.negative && !take(text, "+"))
        pieces.negative = take(text, "-");

    const std::size_t end = std::min(text.find_first_not_of("0123456789.,"), text.size());
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

bool isUnit(const Parameter& parameter, std::string_view text)
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
    if (unit.isMoney() && key.starts_with('$') && (key == "$" || unitKey(key.substr(1)) == unitKey(unit.suffix)))
        return true;
    return matches(unit.suffix) || matches(unit.name);
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
