// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/command_table.h"
#include "core/output/json/catalogs/accelerators_json.h"

namespace breakeven {

namespace {

Answer listAccelerators(const CLI::App& arguments)
{
    if (const Outcome none = expectNoWords(arguments); !none)
        return none.error();
    return acceleratorsJson(accelerators(), measurements());
}

} // namespace

Work acceleratorsCommand(CLI::App& arguments)
{
    return [&arguments] { return listAccelerators(arguments); };
}

} // namespace breakeven
