// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/names.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <numeric>

namespace breakeven {

namespace {

constexpr std::size_t longestGuess = 64; ///< bytes; what is longer is no misspelt name

/// How many letters must be inserted, left out or replaced.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (const char letter : a) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (letter == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

std::string nearestName(std::string_view text, const std::vector<std::string>& names)
{
    std::string nearest;
    std::size_t least = std::max<std::size_t>(2, text.size() / 3) + 1;
    for (const std::string& name : names) {
        if (text.size() > longestGuess)
            break;
        // What differs in every letter is no guess.
        const std::size_t distance = editDistance(text, name);
        if (distance < least && distance < text.size()) {
            least = distance;
            nearest = name;
        }
    }
    return nearest;
}

std::string allowedNames(const std::vector<std::string>& names)
{
    if (names.size() == 1)
        return "allowed is " + names.front();
    return fmt::format("allowed are {} and {}", fmt::join(names.begin(), names.end() - 1, ", "), names.back());
}

} // namespace breakeven
