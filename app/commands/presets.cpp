// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/command_table.h"
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

Work presetsCommand(CLI::App& arguments)
{
    return [&arguments] { return listPresets(arguments); };
}

} // namespace breakeven
