// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/names.h"

#include "core/text/one_line.h"
#include "core/text/utf8.h"

#include <fmt/format.h>

namespace breakeven {

bool isNameLine(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") != std::string_view::npos && oneLine(text) == text;
}

std::string freeName(std::string_view wanted, const std::unordered_set<std::string_view>& taken, std::size_t longest,
                     std::string_view untitled)
{
    constexpr std::size_t roomForNumber = 8; // " (1234)" and an ellipsis
    std::string name(wanted);
    if (!isNameLine(name) || characterCount(name) > longest)
        name = oneLine(wanted, longest - roomForNumber);
    if (!isNameLine(name)) // blanks
        name = untitled;
    std::string unique = name;
    if (taken.contains(name))
        name = oneLine(name, longest - roomForNumber);
    for (int number = 2; taken.contains(unique); ++number)
        unique = fmt::format("{} ({})", name, number);
    return unique;
}

} // namespace breakeven
