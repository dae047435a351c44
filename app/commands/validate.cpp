// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/command_table.h"
#include "core/output/presented_views.h"

#include <CLI/CLI.hpp>

namespace breakeven {

namespace {

Answer validateFiles(const CLI::App& arguments)
{
    const std::vector<std::string> files = wordsOf(arguments);
    if (files.empty())
        return Error{arguments.get_name(), "no file was given; name one scenario file or more"};
    std::vector<Error> problems;
    for (const std::string& file : files)
        if (const Result<Scenario> scenario = readScenario(file); !scenario)
            problems.push_back(scenario.error());
        else
            for (const Error& fault : unknownViews(*scenario))
                problems.push_back({file + ": " + fault.where, fault.what});
    return problems;
}

} // namespace

Work validateCommand(CLI::App& arguments)
{
    declareWords(arguments, "FILE", true, "scenario files, or charts that carry one;\n- is standard input");
    return [&arguments] { return validateFiles(arguments); };
}

} // namespace breakeven
