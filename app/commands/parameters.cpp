// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/command_table.h"
#include "core/output/json/catalogs/parameters_json.h"

namespace breakeven {

namespace {

Answer listParameters(const CLI::App& arguments)
{
    if (const Outcome none = expectNoWords(arguments); !none)
        return none.error();
    return parametersJson();
}

} // namespace

Work parametersCommand(CLI::App& arguments)
{
    return [&arguments] { return listParameters(arguments); };
}

} // namespace breakeven
