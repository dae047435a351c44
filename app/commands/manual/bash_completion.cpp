// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/manual/completions.h"
#include "app/commands/manual/value_names.h"

#include <fmt/format.h>

#include <map>

namespace breakeven {

namespace {

// The shell takes "=" and ":" for words of their own, so "--view=map" are three.
constexpr std::string_view bashHead = R"(# SPDX-License-Identifier: GPL-3.0-or-later
# Completes the words of breakeven in bash.

_breakeven()
{
    local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]} command= takes_files= i
    if [[ $word == "=" ]]; then
        word=
    elif [[ $option == "=" ]] && ((COMP_CWORD > 2)); then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
)";

constexpr std::string_view bashTail = R"(    esac
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$word"))
        return
    fi
    if [[ -z $command ]]; then
        COMPREPLY=($(compgen -W "$commands" -- "$word"))
    fi
    if [[ -n $takes_files ]]; then
        compopt -o default
    fi
}

complete -F _breakeven breakeven
)";

/// What completes an option's value.
std::string bashValues(const OptionOutline& option)
{
    const ValueNames values = valueNames(option);
    if (values.isFile)
        return "            compopt -o default\n";
    if (values.names.empty())
        return {};
    return fmt::format("            {}COMPREPLY=($(compgen -W \"{}\" -- \"$word\"))\n",
                       values.goesOn ? "compopt -o nospace\n            " : "", fmt::join(values.names, " "));
}

/// The cases of all values, those that are completed alike together.
std::string bashCases(const std::vector<CommandOutline>& commands)
{
    std::map<std::string, std::string> patterns; // by what is done
    for (const CommandOutline& command : commands)
        for (const OptionOutline& option : command.options) {
            if (option.value.empty())
                continue;
            std::string& pattern = patterns[bashValues(option)];
            for (const std::string& name : option.names)
                pattern += fmt::format("{}{}:{}", pattern.empty() ? "" : " | ", command.name, name);
        }
    std::string cases;
    for (const auto& [values, pattern] : patterns)
        cases += fmt::format("        {})\n{}            return\n            ;;\n", pattern, values);
    return cases;
}

} // namespace

std::string bashCompletion(const std::vector<CommandOutline>& commands)
{
    std::vector<std::string> names;
    for (const CommandOutline& command : commands)
        if (!command.name.empty())
            names.push_back(command.name);
    std::string text(bashHead);
    text += fmt::format("            {})\n                command=${{COMP_WORDS[i]}}\n                break\n"
                        "                ;;\n        esac\n    done\n\n    local commands=\"{}\"\n",
                        fmt::join(names, " | "), fmt::join(names, " "));
    text += "    case $command:$option in\n" + bashCases(commands);
    text += "    esac\n\n    local options=\n    case $command in\n";
    for (const CommandOutline& command : commands) {
        std::vector<std::string> options;
        for (const OptionOutline& option : command.options)
            options.insert(options.end(), option.names.begin(), option.names.end());
        text += fmt::format("        {})\n            options=\"{}\"\n{}            ;;\n",
                            command.name.empty() ? "\"\"" : command.name, fmt::join(options, " "),
                            wordNames(command).isFile ? "            takes_files=1\n" : "");
    }
    return text += bashTail;
}

} // namespace breakeven
