// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

namespace breakeven {

std::vector<Command> allCommands()
{
    std::vector<Command> commands;
    for (const auto make : {
             evaluateCommand,
             chartCommand,
             sweepCommand,
             uncertaintyCommand,
             sensitivityCommand,
             seekCommand,
             adviseCommand,
             workbookCommand,
             reportCommand,
             trafficCommand,
             tokensCommand,
             presetsCommand,
             parametersCommand,
             modelsCommand,
             gpusCommand,
             acceleratorsCommand,
             validateCommand,
         })
        commands.push_back(make());
    return commands;
}

std::vector<std::string> commandNames()
{
    std::vector<std::string> names;
    for (const Command& command : allCommands())
        names.push_back(command.name);
    return names;
}

} // namespace breakeven
