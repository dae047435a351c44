// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/window_arguments.h"

#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/commands/names.h"
#include "core/inputs/one_line.h"

#include <QFile>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace breakeven {

namespace {

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

void declareWindow(CLI::App& arguments)
{
    declareWords(arguments, "FILE", false, "a scenario to open in the window");
    declareOption(arguments, "--theme", "THEME", "of the window: system, light or dark");
    arguments.set_version_flag("--version", "breakeven " BREAKEVEN_VERSION, "show the version");

    std::string footer = "Subcommands, which need no display (\"breakeven SUBCOMMAND --help\"):";
    std::size_t longest = 0;
    for (const std::string& name : commandNames())
        longest = std::max(longest, name.size());
    for (const Command& command : allCommands())
        footer += fmt::format("\n  {:<{}} {}", command.name, longest, command.summary);
    arguments.footer(footer);
}

Result<WindowOptions> windowOptionsFrom(const CLI::App& arguments)
{
    WindowOptions options;
    const auto theme = choiceOf(arguments, "--theme", {"system", "light", "dark"});
    if (!theme)
        return theme.error();
    if (valueOf(arguments, "--theme"))
        options.theme = std::array{ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}[*theme];

    const std::vector<std::string> words = wordsOf(arguments);
    if (words.empty())
        return options;
    if (words.front() == "-")
        return Error{"-", "the window opens a file, not standard input"};
    if (const std::string why = whyNoFile(words.front()); !why.empty())
        return Error{oneLine(words.front(), shownLength), why};
    if (words.size() > 1)
        return Error{oneLine(words[1], shownLength), "is one file too many; the window opens one"};
    options.file = QFile::decodeName(QByteArray::fromStdString(words.front()));
    return options;
}

Outcome checkDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto isEmpty = [](const char* variable) { return qEnvironmentVariableIsEmpty(variable); };
    if (isEmpty("DISPLAY") && isEmpty("WAYLAND_DISPLAY") && isEmpty("QT_QPA_PLATFORM"))
        return Error{"window", "there is no display to open it on; a subcommand needs none, see \"breakeven --help\"",
                     Error::Kind::Outside};
#endif
    return success();
}

} // namespace breakeven
