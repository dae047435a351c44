// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/manual/completions.h"
#include "app/commands/manual/value_names.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

/// Within single quotes.
std::string fishQuoted(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '\'';
}

std::string fishOption(const std::string& when, const OptionOutline& option)
{
    std::string text = "complete -c breakeven -n " + when;
    for (const std::string& name : option.names)
        text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (!option.value.empty()) {
        const ValueNames values = valueNames(option);
        text += values.isFile ? " -r -F" : " -x";
        if (!values.names.empty())
            text += " -a " + fishQuoted(fmt::format("{}", fmt::join(values.names, " ")));
    }
    return text + " -d " + fishQuoted(option.help) + '\n';
}

} // namespace

std::string fishCompletion(const std::vector<CommandOutline>& commands)
{
    std::string text = "# SPDX-License-Identifier: GPL-3.0-or-later\n# Completes the words of breakeven in fish.\n\n";
    for (const CommandOutline& command : commands) {
        const bool isProgram = command.name.empty();
        const std::string when =
            isProgram ? "__fish_use_subcommand" : fishQuoted("__fish_seen_subcommand_from " + command.name);
        if (!isProgram)
            text += fmt::format("complete -c breakeven -n __fish_use_subcommand -a {} -d {}\n", command.name,
                                fishQuoted(command.summary));
        if (!isProgram && !wordNames(command).isFile)
            text += fmt::format("complete -c breakeven -n {} -f\n", when);
        for (const OptionOutline& option : command.options)
            text += fishOption(when, option);
    }
    return text;
}

} // namespace breakeven
