// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
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

Command parametersCommand()
{
    return {"parameters", "Print every parameter with its range and default, as JSON", declareNothing, listParameters};
}

} // namespace breakeven
