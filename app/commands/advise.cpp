// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/names.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/command_table.h"
#include "core/output/json/advise_json.h"
#include "core/scenario/edits.h"
#include "core/text/one_line.h"

#include <fmt/format.h>

namespace breakeven {

namespace {

Result<Scenario> answered(const Scenario& scenario, const std::string& text)
{
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos || sign == 0)
        return Error{"--answer", fmt::format("{} is not of the form QUESTION=yes, no or unsure", inQuotes(text))};
    const std::string id = text.substr(0, sign);
    const std::string given = text.substr(sign + 1);
    const auto question = questionTable.find(id);
    if (!question) {
        const std::vector<std::string> ids = idsOf(questionTable);
        const std::string near = nearestName(id, ids);
        return Error{"--answer", fmt::format("unknown question {}; {}", inQuotes(id),
                                             near.empty() ? allowedNames(ids) : fmt::format("did you mean {}?", near))};
    }
    const auto answer = answerTable.find(given);
    if (!answer)
        return Error{"--answer " + id,
                     fmt::format("{} is not an answer; {}", inQuotes(given), allowedNames(idsOf(answerTable)))};
    return withAnswer(scenario, *question, *answer);
}

Answer advise(const CLI::App& arguments)
{
    Result<Scenario> scenario = dollarScenarioFrom(arguments);
    for (const std::string& text : valuesOf(arguments, "--answer"))
        if (scenario)
            scenario = answered(*scenario, text);
    if (!scenario)
        return scenario.error();
    return adviseJson(evaluate(*scenario));
}

} // namespace

Work adviseCommand(CLI::App& arguments)
{
    declareScenario(arguments);
    declareRepeatable(arguments, "--answer", "QUESTION=ANSWER",
                      "answer a question of the fit check with yes,\n"
                      "no or unsure; can be given again");
    return [&arguments] { return advise(arguments); };
}

} // namespace breakeven
