// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/manual/completions.h"
#include "app/commands/manual/value_names.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

/// Within single quotes.
std::string zshQuoted(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text)
        quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + '\'';
}

/// As _arguments takes an explanation or a message.
std::string zshExplained(std::string_view text)
{
    std::string explained;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == ':' || c == '\\')
            explained += '\\';
        explained += c;
    }
    return explained;
}

std::string zshAction(const ValueNames& values)
{
    if (values.isFile)
        return "_files";
    if (values.names.empty())
        return " ";
    return values.goesOn ? fmt::format("{{compadd -S \"\" -- {}}}", fmt::join(values.names, " "))
                         : fmt::format("({})", fmt::join(values.names, " "));
}

/// A specification for each of its names, which exclude each other.
std::string zshOption(const OptionOutline& option)
{
    std::string specifications;
    for (const std::string& name : option.names) {
        std::string text = option.repeats ? "*" : fmt::format("({})", fmt::join(option.names, " "));
        text += name;
        if (!option.value.empty())
            text += name.starts_with("--") ? "=" : "+";
        text += fmt::format("[{}]", zshExplained(option.help));
        if (!option.value.empty())
            text += fmt::format(":{}:{}", zshExplained(option.value), zshAction(valueNames(option)));
        specifications += " \\\n        " + zshQuoted(text);
    }
    return specifications;
}

std::string zshArguments(const CommandOutline& command, std::string_view how = {})
{
    std::string text = fmt::format("    _arguments {}-s -S", how);
    for (const OptionOutline& option : command.options)
        text += zshOption(option);
    return text;
}

std::string zshWords(const CommandOutline& command)
{
    if (command.words.empty())
        return {};
    return " \\\n        " + zshQuoted(fmt::format("{}:{}:{}", command.severalWords ? "*" : "1", command.words,
                                                   zshAction(wordNames(command))));
}

} // namespace

std::string zshCompletion(const std::vector<CommandOutline>& commands)
{
    std::string text = "#compdef breakeven\n# SPDX-License-Identifier: GPL-3.0-or-later\n"
                       "# Completes the words of breakeven in zsh.\n\n"
                       "_breakeven_commands()\n{\n    local -a commands=(\n";
    for (const CommandOutline& command : commands)
        if (!command.name.empty())
            text += "        " + zshQuoted(command.name + ':' + zshExplained(command.summary)) + '\n';
    text += "    )\n    _describe -t commands command commands\n    _files\n}\n\n"
            "_breakeven()\n{\n    local curcontext=$curcontext context state state_descr line\n"
            "    typeset -A opt_args\n";
    for (const CommandOutline& command : commands)
        if (command.name.empty())
            text += zshArguments(command, "-C ") +
                    " \\\n        '1:command or file:_breakeven_commands' \\\n        '*:: :->rest' && return\n";
    text += "    case $words[1] in\n";
    for (const CommandOutline& command : commands)
        if (!command.name.empty())
            text +=
                fmt::format("    {})\n    {}{}\n        ;;\n", command.name, zshArguments(command), zshWords(command));
    text += "    esac\n";
    return text + "}\n\n_breakeven \"$@\"\n";
}

} // namespace breakeven
