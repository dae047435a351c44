// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/command_table.h"
#include "core/output/json/evaluation_json.h"
#include "core/output/lines/evaluation_lines.h"

#include <algorithm>

namespace breakeven {

namespace {

/// The scenario that lines change, if there is one.
Result<std::optional<Scenario>> namedScenario(const CLI::App& arguments)
{
    const std::vector<std::string> words = wordsOf(arguments);
    if (std::ranges::find(words, "-") != words.end())
        return Error{"--lines", "reads standard input, which can't be the scenario as well; name a file"};
    const auto isNamed = [&arguments](const char* option) { return isGiven(arguments, option); };
    constexpr std::array options{"--preset", "--set", "--volume", "--focus"};
    if (words.empty() && std::ranges::none_of(options, isNamed))
        return std::optional<Scenario>();
    const Result<Scenario> scenario = dollarScenarioFrom(arguments);
    if (!scenario)
        return scenario.error();
    return std::optional(*scenario);
}

Answer evaluateLines(const CLI::App& arguments)
{
    if (isGiven(arguments, "--explain"))
        return Error{"--explain", "can't be given together with --lines"};
    const Result<std::optional<Scenario>> named = namedScenario(arguments);
    if (!named)
        return named.error();
    return Answer::Stream([named = *named](const Answer::Sink& write) -> Outcome {
        Result<ByteSource> source = ByteSource::open("-");
        if (!source)
            return source.error();
        ByteSource lines = std::move(source).value();
        const Result<bool> allGood = writeEvaluationLines(named, lines, write);
        if (!allGood)
            return allGood.error();
        return *allGood ? success() : Error{"--lines", Message(), Error::Kind::Input};
    });
}

Answer evaluateScenario(const CLI::App& arguments)
{
    if (isGiven(arguments, "--lines"))
        return evaluateLines(arguments);
    const Result<Scenario> scenario = dollarScenarioFrom(arguments);
    if (!scenario)
        return scenario.error();
    return evaluationJson(evaluate(*scenario), isGiven(arguments, "--explain"));
}

} // namespace

Work evaluateCommand(CLI::App& arguments)
{
    declareScenario(arguments);
    declareFlag(arguments, "--explain", "say how each cost is computed, in words and values");
    declareFlag(arguments, "--lines",
                "answer each line of standard input by a line: a\nscenario, or {\"set\": {ID: VALUE}} over SCENARIO");
    return [&arguments] { return evaluateScenario(arguments); };
}

} // namespace breakeven
