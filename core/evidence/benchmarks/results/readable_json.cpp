// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/benchmarks/results/readable_json.h"

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven {

namespace {

/// One past the quotation mark that closes the text which begins at `at`; the end where none does.
std::size_t endOfText(std::string_view text, std::size_t at)
{
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return text.size();
}

/// One past the bracket that closes the array or object which begins at `at`; the end where none does.
std::size_t endOfValue(std::string_view text, std::size_t at)
{
    std::size_t depth = 0;
    for (std::size_t i = at; i < text.size();) {
        const char c = text[i];
        if (c == '"') {
            i = endOfText(text, i);
            continue;
        }
        ++i;
        if (c == '[' || c == '{')
            ++depth;
        else if ((c == ']' || c == '}') && --depth == 0)
            return i;
    }
    return text.size();
}

constexpr std::array bareWords{
    std::pair<std::string_view, std::string_view>{"-Infinity", "null     "},
    std::pair<std::string_view, std::string_view>{"Infinity", "\"inf\"   "},
    std::pair<std::string_view, std::string_view>{"NaN", "\"\" "},
};

constexpr std::array<std::string_view, 12> requestLists{
    "itls",     "ttfts",     "generated_texts", "errors",          "input_lens", "output_lens",
    "requests", "latencies", "start_times",     "request_samples", "prompts",    "responses"};

} // namespace

std::string readableJson(std::string_view text)
{
    std::string made(text);
    for (std::size_t i = 0; i < made.size();) {
        if (made[i] == '"') {
            i = endOfText(made, i);
            continue;
        }
        const std::string_view rest = std::string_view(made).substr(i);
        const auto bare =
            std::ranges::find_if(bareWords, [rest](const auto& word) { return rest.starts_with(word.first); });
        if (bare != bareWords.end()) {
            made.replace(i, bare->second.size(), bare->second);
            i += bare->second.size();
        } else {
            ++i;
        }
    }
    return made;
}

std::string withoutRequests(std::string_view text)
{
    std::string made;
    std::size_t kept = 0; // up to here
    for (std::size_t i = 0; i < text.size();) {
        if (text[i] != '"') {
            ++i;
            continue;
        }
        const std::size_t end = endOfText(text, i);
        const std::string_view key = text.substr(i + 1, end < i + 2 ? 0 : end - i - 2);
        i = end;
        const std::size_t colon = text.find_first_not_of(" \t\r\n", end);
        if (colon == std::string_view::npos || text[colon] != ':' ||
            std::ranges::find(requestLists, key) == requestLists.end())
            continue;
        const std::size_t value = text.find_first_not_of(" \t\r\n", colon + 1);
        if (value == std::string_view::npos || (text[value] != '[' && text[value] != '{'))
            continue;
        i = endOfValue(text, value);
        made += text.substr(kept, value - kept);
        made += "null";
        kept = i;
    }
    made += text.substr(std::min(kept, text.size()));
    return made;
}

} // namespace breakeven
