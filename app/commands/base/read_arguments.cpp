// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/read_arguments.h"

#include "app/commands/base/arguments.h"
#include "app/commands/base/names.h"
#include "core/inputs/parameter_table.h"
#include "core/text/one_line.h"

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
                                         arguments.get_parent() == nullptr ? "" : ' ' + arguments.get_name());
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

bool asksForHelp(const CLI::App& arguments)
{
    const CLI::App* program = arguments.get_parent();
    return arguments.get_help_ptr()->count() > 0 || (program != nullptr && program->get_help_ptr()->count() > 0);
}

/// "OPTION: WHAT", as a check of declareChoice makes it.
Error wrongValue(const std::string& words)
{
    constexpr std::string_view between = ": ";
    const std::size_t place = words.find(between);
    return {words.substr(0, place), words.substr(place + between.size())};
}

} // namespace

void prepareReading(CLI::App& program)
{
    program.allow_extras();
    program.allow_windows_style_options(false);
    program.require_subcommand(0, 1); // a second one would be a file of that name
    program.get_formatter()->column_width(helpColumn);
    program.get_formatter()->label("Positionals", "Arguments");
}

void declareHelp(CLI::App& arguments)
{
    arguments.set_help_flag("-h,--help", "show this help");
}

const CLI::App& chosenApp(const CLI::App& program)
{
    const std::vector<CLI::App*> commands = program.get_subcommands();
    return commands.empty() ? program : *commands.front();
}

Outcome checkOptions(const CLI::App& arguments)
{
    for (const std::string& word : leftOver(arguments).words)
        if (word.starts_with('-') && word != "-")
            return unknownOption(arguments, word);
    return success();
}

Result<Request> readArguments(CLI::App& program, const std::vector<std::string>& words)
{
    try {
        program.parse(std::vector<std::string>(words.rbegin(), words.rend())); // it takes them from the back
    } catch (const CLI::CallForHelp&) {
        return Request::Help;
    } catch (const CLI::CallForVersion&) {
        return Request::Version;
    } catch (const CLI::ArgumentMismatch&) {
        return mismatch(chosenApp(program), words);
    } catch (const CLI::ValidationError& error) {
        const CLI::App& chosen = chosenApp(program);
        if (asksForHelp(chosen))
            return Request::Help;
        const Outcome known = checkOptions(chosen);
        return known ? wrongValue(error.what()) : known.error();
    } catch (const CLI::Error& error) {
        return Error{chosenApp(program).get_name(), oneLine(error.what())};
    }
    return Request::Run;
}

} // namespace breakeven
