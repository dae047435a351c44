// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/commands/streams.h"
#include "app/commands/window_arguments.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cassert>
#include <new>

namespace breakeven {

namespace {

using Words = std::vector<std::string>;

/// What follows the program's name.
Words wordsFrom(int argc, char** argv)
{
    return {argv + std::min(argc, 1), argv + argc};
}

/// The command that is the first word but for options; it is taken out.
std::optional<Command> takeCommand(Words& words)
{
    const auto first = std::find_if(words.begin(), words.end(),
                                    [](const auto& word) { return !word.starts_with('-') || word == "--"; });
    for (const Command& command : allCommands())
        if (first != words.end() && *first == command.name) {
            words.erase(first);
            return command;
        }
    return std::nullopt;
}

Answer answerOf(const Command& command, const Words& words)
{
    CLI::App arguments(command.summary, command.name);
    command.declare(arguments);
    const Result<Request> request = readArguments(arguments, words);
    if (!request)
        return request.error();
    if (*request == Request::Help)
        return arguments.help("breakeven");
    return command.run(arguments);
}

/// What there is to say instead of opening the window; nothing if it is to be opened.
std::optional<Answer> answerWithoutWindow(const Words& words)
{
    CLI::App arguments("From what volume on is an own fine-tuned model cheaper than a large model's API?", "breakeven");
    declareWindow(arguments);
    if (const Outcome first = checkFirstWord(words); !first)
        return first.error();
    const Result<Request> request = readArguments(arguments, words);
    if (!request)
        return request.error();
    if (*request == Request::Help)
        return arguments.help();
    if (*request == Request::Version)
        return arguments.version() + '\n';
    if (const auto options = windowOptionsFrom(arguments); !options)
        return options.error();
    if (const Outcome display = checkDisplay(); !display)
        return display.error();
    return std::nullopt;
}

/// All that it has for standard output.
Outcome writeOutput(const Answer& answer)
{
    StandardOutput output;
    const auto write = [&output](std::string_view bytes) { return output.write(bytes); };
    if (Outcome written = answer.stream ? answer.stream(write) : write(answer.output); !written)
        return written;
    return output.close();
}

/// Says it, and returns the exit status.
int finish(const Answer& answer)
{
    int status = 0;
    for (const Error& problem : answer.problems) {
        printProblem(problem);
        status = std::max(status, problem.kind == Error::Kind::Input ? 2 : 1);
    }
    if (status != 0 || (answer.output.empty() && !answer.stream))
        return status;
    const Outcome written = writeOutput(answer);
    if (!written && !written.error().what.empty())
        printProblem(written.error());
    return written ? 0 : 1;
}

} // namespace

std::optional<int> runCommandLine(int argc, char** argv)
try {
    Words words = wordsFrom(argc, argv);
    if (const std::optional<Command> command = takeCommand(words))
        return finish(answerOf(*command, words));
    if (const std::optional<Answer> answer = answerWithoutWindow(words))
        return finish(*answer);
    return std::nullopt;
} catch (const std::bad_alloc&) {
    return finish(Error{"memory", "there is not enough of it", Error::Kind::Outside});
}

WindowOptions windowOptions(int argc, char** argv)
{
    CLI::App arguments("", "breakeven");
    declareWindow(arguments);
    const Result<Request> request = readArguments(arguments, wordsFrom(argc, argv));
    const Result<WindowOptions> options = windowOptionsFrom(arguments);
    assert(request.ok() && options.ok());
    return *options;
}

} // namespace breakeven
