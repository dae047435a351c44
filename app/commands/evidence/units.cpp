// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/command_table.h"
#include "core/evidence/units/unit_catalog.h"
#include "core/files/dates/as_of.h"
#include "core/output/json/catalogs/units_json.h"

namespace breakeven {

namespace {

Answer listUnits(const CLI::App& arguments)
{
    if (const Outcome none = expectNoWords(arguments); !none)
        return none.error();
    return unitsJson(builtInUnits(), currentDay());
}

} // namespace

Work unitsCommand(CLI::App& arguments)
{
    return [&arguments] { return listUnits(arguments); };
}

} // namespace breakeven
