// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/window_arguments.h"

#include "app/commands/base/arguments.h"
#include "app/commands/base/names.h"
#include "app/commands/command_table.h"
#include "core/text/one_line.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace breakeven {

namespace {

std::vector<std::string> themeNames()
{
    return {windowThemes.begin(), windowThemes.end()};
}

bool isThere(const std::string& file)
{
    std::error_code fault;
    return std::filesystem::exists(file, fault);
}

/// Why the first word is no file for the window; empty if it may be one.
std::string whyNoFile(const std::string& word)
{
    const std::vector<std::string> names = commandNames();
    if (isThere(word) || word.find_first_of("./") != std::string::npos)
        return {};
    if (std::find(names.begin(), names.end(), word) != names.end())
        return "a subcommand comes first, its options after it";
    const std::string near = nearestName(word, names);
    return near.empty() ? "is no file and no subcommand; " + allowedNames(names)
                        : fmt::format("unknown subcommand; did you mean {}?", near);
}

} // namespace

Outcome checkFirstWord(const std::vector<std::string>& words)
{
    const auto first =
        std::find_if(words.begin(), words.end(), [](const auto& word) { return !word.starts_with('-'); });
    if (first != words.begin() || words.empty())
        return success();
    const std::string why = whyNoFile(*first);
    return why.empty() ? success() : Error{oneLine(*first, shownLength), why};
}

void declareWindow(CLI::App& program)
{
    declareWords(program, "FILE", false, "a scenario to open in the window");
    declareChoice(program, "--theme", "THEME", themeNames(), "of the window: system, light or dark");
    program.set_version_flag("--version", "breakeven " BREAKEVEN_VERSION, "show the version");

    // CLI11's own list would put the summaries where its options' are, and make lines too long for a terminal.
    std::string footer = "Subcommands, which need no display (\"breakeven SUBCOMMAND --help\"):";
    std::size_t longest = 0;
    for (const Command& command : commandTable)
        longest = std::max(longest, command.name.size());
    for (const Command& command : commandTable)
        footer += fmt::format("\n  {:<{}} {}", command.name, longest, command.summary);
    program.footer(footer);
}

Result<WindowArguments> windowArgumentsFrom(const CLI::App& program)
{
    WindowArguments window;
    if (isGiven(program, "--theme"))
        window.theme = choiceOf(program, "--theme", themeNames());

    const std::vector<std::string> words = wordsOf(program);
    if (words.empty())
        return window;
    if (words.front() == "-")
        return Error{"-", "the window opens a file, not standard input"};
    if (const std::string why = whyNoFile(words.front()); !why.empty())
        return Error{oneLine(words.front(), shownLength), why};
    if (words.size() > 1)
        return Error{oneLine(words[1], shownLength), "is one file too many; the window opens one"};
    window.file = words.front();
    return window;
}

Outcome checkDisplay()
{
#if defined(__unix__) && !defined(__APPLE__)
    const auto isEmpty = [](const char* variable) {
        const char* value = std::getenv(variable);
        return value == nullptr || *value == '\0';
    };
    if (isEmpty("DISPLAY") && isEmpty("WAYLAND_DISPLAY") && isEmpty("QT_QPA_PLATFORM"))
        return Error{"window", "there is no display to open it on; a subcommand needs none, see \"breakeven --help\"",
                     Error::Kind::Outside};
#endif
    return success();
}

} // namespace breakeven
