// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"

#include "app/commands/base/names.h"
#include "core/text/one_line.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace breakeven {

namespace {

CLI::Option* declare(CLI::App& arguments, const std::string& name, const std::string& value, const std::string& help)
{
    // Without a variable, so that CLI11 converts nothing: it would take "{}" for an empty list.
    return arguments.add_option(name, CLI::callback_t(), help)->option_text(value);
}

} // namespace

void declareOption(CLI::App& arguments, const std::string& name, const std::string& value, const std::string& help)
{
    declare(arguments, name, value, help);
}

void declareChoice(CLI::App& arguments, const std::string& name, const std::string& value,
                   const std::vector<std::string>& names, const std::string& help)
{
    const auto fault = [names](const std::string& given) {
        return std::ranges::find(names, given) != names.end()
                   ? std::string()
                   : fmt::format("{} is not allowed; {}", inQuotes(given), allowedNames(names));
    };
    declare(arguments, name, value, help)->check(fault, fmt::format("{}", fmt::join(names, ",")));
}

std::vector<std::string> allowedFor(const CLI::Option& option)
{
    const std::string described = option.get_type_name(); // what declareChoice says of its check, after a colon
    const std::size_t colon = described.find(':');
    return colon == std::string::npos ? std::vector<std::string>()
                                      : CLI::detail::split(described.substr(colon + 1), ',');
}

void declareRepeatable(CLI::App& arguments, const std::string& name, const std::string& value, const std::string& help)
{
    declare(arguments, name, value, help)->take_all();
}

void declareFlag(CLI::App& arguments, const std::string& name, const std::string& help)
{
    arguments.add_flag(name, help);
}

void declareWords(CLI::App& arguments, const std::string& name, bool several, const std::string& help)
{
    // No word is good enough for the place that CLI11 has for it, so all are left to wordsOf. It would take a file
    // named
    // "[a]" for a list, and give the words after "--" to the program once the place is taken.
    declare(arguments, name, " ", help)
        ->expected(1, several ? CLI::detail::expected_max_vector_size : 1)
        ->check([](const std::string&) { return std::string("is left over"); });
    arguments.validate_positionals();
}

bool isGiven(const CLI::App& arguments, const std::string& option)
{
    return arguments.get_option(option)->count() > 0;
}

std::optional<std::string> valueOf(const CLI::App& arguments, const std::string& option)
{
    const std::vector<std::string>& values = arguments.get_option(option)->results();
    return values.empty() ? std::nullopt : std::optional(values.front());
}

std::vector<std::string> valuesOf(const CLI::App& arguments, const std::string& option)
{
    return arguments.get_option(option)->results();
}

std::size_t choiceOf(const CLI::App& arguments, const std::string& option, const std::vector<std::string>& names)
{
    const std::optional<std::string> given = valueOf(arguments, option);
    if (!given)
        return 0;
    const auto found = std::ranges::find(names, *given);
    assert(found != names.end());
    return static_cast<std::size_t>(found - names.begin());
}

LeftOver leftOver(const CLI::App& arguments)
{
    const std::vector<std::string> words = arguments.remaining();
    const auto mark = std::find(words.begin(), words.end(), "--");
    LeftOver left{{words.begin(), mark}, {mark == words.end() ? mark : mark + 1, words.end()}};
    // A command that takes no words leaves those after "--" to the program, which has none but these.
    if (const CLI::App* program = arguments.get_parent(); program != nullptr)
        for (std::string& word : program->remaining())
            left.marked.push_back(std::move(word));
    return left;
}

std::vector<std::string> wordsOf(const CLI::App& arguments)
{
    auto [words, marked] = leftOver(arguments);
    words.insert(words.end(), marked.begin(), marked.end());
    return words;
}

Outcome expectNoWords(const CLI::App& arguments)
{
    const std::vector<std::string> words = wordsOf(arguments);
    if (words.empty())
        return success();
    return Error{arguments.get_name(), fmt::format("takes no arguments; {} is one too many", inQuotes(words.front()))};
}

} // namespace breakeven
