// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/manual/command_outline.h"

#include "app/commands/base/arguments.h"
#include "app/commands/base/read_arguments.h"
#include "app/commands/command_table.h"
#include "app/commands/window_arguments.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace breakeven {

namespace {

/// A command, and an option without which it says that it is missing. One that draws asks for it elsewhere than where
/// the others are read, so that only here it is told.
constexpr std::array neededOptions{
    std::pair{"chart", "-o"},
    std::pair{"workbook", "-o"},
    std::pair{"report", "-o"},
    std::pair{"sweep", "--over"},
    std::pair{"seek", "--parameter"},
    std::pair{"seek", "--figure"},
    std::pair{"sensitivity", "--figure"},
    std::pair{"seek", "--target"},
};

std::string onOneLine(std::string help)
{
    std::ranges::replace(help, '\n', ' ');
    return help;
}

OptionOutline outlineOf(const CLI::Option& option, const std::string& command)
{
    OptionOutline outline;
    for (const std::string& name : option.get_snames())
        outline.names.push_back('-' + name);
    for (const std::string& name : option.get_lnames())
        outline.names.push_back("--" + name);
    const bool isFlag = option.get_expected_max() == 0 || option.get_type_size_max() == 0;
    outline.value = isFlag ? std::string() : option.get_option_text();
    outline.help = onOneLine(option.get_description());
    outline.allowed = allowedFor(option);
    outline.repeats = option.get_multi_option_policy() == CLI::MultiOptionPolicy::TakeAll;
    outline.isNeeded = std::ranges::any_of(
        neededOptions, [&](const auto& needed) { return command == needed.first && outline.isCalled(needed.second); });
    return outline;
}

CommandOutline outlineOf(const CLI::App& arguments, std::string name, std::string summary)
{
    CommandOutline outline{std::move(name), std::move(summary), {}, false, {}};
    for (const CLI::Option* option : arguments.get_options()) {
        if (option->get_positional()) {
            outline.words = option->get_name(true);
            outline.severalWords = option->get_expected_max() > 1;
        } else {
            outline.options.push_back(outlineOf(*option, outline.name));
        }
    }
    return outline;
}

} // namespace

bool OptionOutline::isCalled(std::string_view name) const
{
    return std::ranges::find(names, name) != names.end();
}

const OptionOutline* CommandOutline::option(std::string_view called) const
{
    const auto found = std::ranges::find_if(options, [&](const auto& option) { return option.isCalled(called); });
    return found == options.end() ? nullptr : &*found;
}

std::vector<CommandOutline> commandOutlines()
{
    std::vector<CommandOutline> outlines;
    CLI::App program({}, "breakeven");
    program.set_help_flag();
    declareWindow(program);
    declareHelp(program);
    outlines.push_back(outlineOf(program, {}, {}));
    for (const Command& command : commandTable) {
        CLI::App arguments({}, std::string(command.name));
        arguments.set_help_flag();
        [[maybe_unused]] const Work work = command.setUp(arguments);
        declareHelp(arguments);
        outlines.push_back(outlineOf(arguments, std::string(command.name), std::string(command.summary)));
    }
    return outlines;
}

} // namespace breakeven
