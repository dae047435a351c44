// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
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

Command acceleratorsCommand()
{
    return {"accelerators", "Print memory, power, price and throughput of GPUs, as JSON", declareNothing,
            listAccelerators};
}

} // namespace breakeven
