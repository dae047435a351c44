// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"

#include "app/commands/base/read_arguments.h"
#include "app/commands/base/streams.h"
#include "app/commands/command_table.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <new>

namespace breakeven {

namespace {

using Words = std::vector<std::string>;

/// What follows the program's name.
Words wordsFrom(int argc, char** argv)
{
    return {argv + std::min(argc, 1), argv + argc};
}

/// Whether the first word but for options is a command. It then comes first: CLI11 would take options before it for the
/// program's.
bool bringCommandForward(Words& words)
{
    const auto first = std::find_if(words.begin(), words.end(),
                                    [](const auto& word) { return !word.starts_with('-') || word == "--"; });
    if (first == words.end() || std::ranges::find(commandTable, *first, &Command::name) == commandTable.end())
        return false;
    std::rotate(words.begin(), first, first + 1);
    return true;
}

/// What a command has to say goes into `answer`, unless it draws. Only the one that is asked for declares its
/// arguments.
void addCommand(CLI::App& program, const Command& command, std::optional<Answer>& answer)
{
    CLI::App* arguments = program.add_subcommand(std::string(command.name), std::string(command.summary));
    arguments->group(""); // declareWindow lists it
    arguments->preparse_callback([arguments, &command, &answer](std::size_t) {
        Work work = command.setUp(*arguments);
        declareHelp(*arguments);
        arguments->callback([arguments, work = std::move(work), &answer] {
            if (const Outcome known = checkOptions(*arguments); !known)
                answer = known.error();
            else if (work)
                answer = work();
        });
    });
}

/// All that it has for standard output.
Outcome writeOutput(const Answer& answer)
{
    StandardOutput output;
    const auto write = [&output](std::string_view bytes) { return output.write(bytes); };
    Outcome written = answer.stream ? answer.stream(write) : write(answer.output);
    Outcome closed = output.close();
    return written ? closed : written;
}

int runCommand(CLI::App& program, const Words& words, const std::function<int(const Drawing&)>& draw)
{
    std::optional<Answer> answer;
    for (const Command& command : commandTable)
        addCommand(program, command, answer);
    const Result<Request> request = readArguments(program, words);
    if (!request)
        return say(request.error());
    if (*request == Request::Help)
        return say(program.help());
    return answer ? say(*answer) : draw({words.front(), chosenApp(program), {}});
}

int runWithoutCommand(CLI::App& program, const Words& words, const std::function<int(const Drawing&)>& draw)
{
    declareWindow(program);
    declareHelp(program);
    if (const Outcome first = checkFirstWord(words); !first)
        return say(first.error());
    const Result<Request> request = readArguments(program, words);
    if (!request)
        return say(request.error());
    if (*request == Request::Help)
        return say(program.help());
    if (*request == Request::Version)
        return say(program.version() + '\n');
    if (const Outcome known = checkOptions(program); !known)
        return say(known.error());
    const Result<WindowArguments> window = windowArgumentsFrom(program);
    if (!window)
        return say(window.error());
    if (const Outcome display = checkDisplay(); !display)
        return say(display.error());
    return draw({{}, program, *window});
}

} // namespace

int runCommandLine(int argc, char** argv, const std::function<int(const Drawing&)>& draw)
try {
    Words words = wordsFrom(argc, argv);
    CLI::App program("From what volume on is an own fine-tuned model cheaper than a large model's API?", "breakeven");
    prepareReading(program);
    return bringCommandForward(words) ? runCommand(program, words, draw) : runWithoutCommand(program, words, draw);
} catch (const std::bad_alloc&) {
    return say(Error{"memory", "there is not enough of it", Error::Kind::Outside});
}

int say(const Answer& answer)
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
    return written ? 0 : written.error().kind == Error::Kind::Input ? 2 : 1;
}

} // namespace breakeven
