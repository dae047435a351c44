// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

namespace breakeven {

std::vector<Command> allCommands()
{
    return {evaluateCommand(), // the answers
            chartCommand(),      sweepCommand(),  uncertaintyCommand(), sensitivityCommand(),  seekCommand(),
            adviseCommand(),
            presetsCommand(), // the tables
            parametersCommand(), modelsCommand(), gpusCommand(),        acceleratorsCommand(), validateCommand()};
}

std::vector<std::string> commandNames()
{
    std::vector<std::string> names;
    for (const Command& command : allCommands())
        names.push_back(command.name);
    return names;
}

} // namespace breakeven
