// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "core/output/json/catalogs/presets_json.h"

namespace breakeven {

namespace {

Answer listPresets(const CLI::App& arguments)
{
    if (const Outcome none = expectNoWords(arguments); !none)
        return none.error();
    return presetsJson(presets());
}

} // namespace

Command presetsCommand()
{
    return {"presets", "Print the scenarios that come with the program, as JSON", declareNothing, listPresets};
}

} // namespace breakeven
