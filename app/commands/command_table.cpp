// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_table.h"

namespace breakeven {

std::vector<std::string> commandNames()
{
    std::vector<std::string> names;
    names.reserve(commandTable.size());
    for (const Command& command : commandTable)
        names.emplace_back(command.name);
    return names;
}

} // namespace breakeven
