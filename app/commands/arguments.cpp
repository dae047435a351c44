// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"

#include "app/commands/names.h"
#include "core/inputs/one_line.h"
#include "core/inputs/parameter_table.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

constexpr std::size_t helpColumn = 28;

Error unknownOption(const CLI::App& arguments, const std::string& word)
{
    const std::string name = word.substr(0, word.find('='));
    std::vector<std::string> known;
    for (const CLI::Option* option : arguments.get_options())
        for (const std::string& longName : option->get_lnames())
            known.push_back("--" + longName);

    std::string id = name.substr(std::min(name.find_first_not_of('-'), name.size()));
    std::replace(id.begin(), id.end(), '-', '_');
    std::string near = nearestName(name, known);
    if (findParameter(id) != nullptr && arguments.get_option_no_throw("--set") != nullptr)
        near = fmt::format("--set {}=VALUE", id);
    const std::string help = fmt::format("\"breakeven{} --help\" lists them all",
                                         arguments.get_name() == "breakeven" ? "" : ' ' + arguments.get_name());
    return {oneLine(name, shownLength),
            near.empty() ? "unknown option; " + help : fmt::format("unknown option; did you mean {}?", near)};
}

/// CLI11 does not say in a form of its own which option had no value, or too many.
Error mismatch(const CLI::App& arguments, const std::vector<std::string>& words)
{
    for (const CLI::Option* option : arguments.get_options())
        if (option->count() > 1 && option->get_multi_option_policy() == CLI::MultiOptionPolicy::Throw)
            return {option->get_name(), "was given more than once"};
    return {oneLine(words.back(), shownLength), "needs a value"};
}

/// The words that no option took, up to "--", and from there on.
std::pair<std::vector<std::string>, std::vector<std::string>> leftOver(const CLI::App& arguments)
{
    const std::vector<std::string> words = arguments.remaining();
    const auto mark = std::find(words.begin(), words.end(), "--");
    return {{words.begin(), mark}, {mark == words.end() ? mark : mark + 1, words.end()}};
}

CLI::Option* declare(CLI::App& arguments, const std::string& name, const std::string& value, const std::string& help)
{
    // Without a variable, so that CLI11 converts nothing: it would take "{}" for an empty list.
    return arguments.add_option(name, CLI::callback_t(), help)->option_text(value);
}

} // namespace

Result<Request> readArguments(CLI::App& arguments, const std::vector<std::string>& words)
{
    arguments.allow_extras();
    arguments.allow_windows_style_options(false);
    arguments.set_help_flag("-h,--help", "show this help");
    arguments.get_formatter()->column_width(helpColumn);
    arguments.get_formatter()->label("Positionals", "Arguments");
    try {
        arguments.parse(std::vector<std::string>(words.rbegin(), words.rend())); // it takes them from the back
    } catch (const CLI::CallForHelp&) {
        return Request::Help;
    } catch (const CLI::CallForVersion&) {
        return Request::Version;
    } catch (const CLI::ArgumentMismatch&) {
        return mismatch(arguments, words);
    } catch (const CLI::Error& error) {
        return Error{arguments.get_name(), oneLine(error.what())};
    }
    for (const std::string& word : leftOver(arguments).first)
        if (word.starts_with('-') && word != "-")
            return unknownOption(arguments, word);
    return Request::Run;
}

void declareOption(CLI::App& arguments, const std::string& name, const std::string& value, const std::string& help)
{
    declare(arguments, name, value, help);
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
    // CLI11 would take a file named "[a]" for a list: expecting none, it leaves the words to wordsOf.
    declare(arguments, name, " ", help)
        ->expected(0, several ? CLI::detail::expected_max_vector_size : 1)
        ->allow_extra_args(false);
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

Result<std::size_t> choiceOf(const CLI::App& arguments, const std::string& option,
                             const std::vector<std::string>& names)
{
    const std::optional<std::string> given = valueOf(arguments, option);
    if (!given)
        return std::size_t{0};
    const auto found = std::find(names.begin(), names.end(), *given);
    if (found == names.end())
        return Error{option, fmt::format("{} is not allowed; {}", inQuotes(*given), allowedNames(names))};
    return static_cast<std::size_t>(found - names.begin());
}

} // namespace breakeven
