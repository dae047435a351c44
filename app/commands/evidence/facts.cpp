// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/command_table.h"
#include "core/evidence/facts/catalog_facts.h"
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/files/dates/as_of.h"
#include "core/output/json/catalogs/facts_json.h"

#include <vector>

namespace breakeven {

namespace {

Answer listFacts(const CLI::App& arguments)
{
    if (const Outcome none = expectNoWords(arguments); !none)
        return none.error();
    const std::chrono::sys_days today = currentDay();
    std::vector<Fact> facts = catalogFacts(builtInModels(), builtInGpuRates(), today);
    if (isGiven(arguments, "--to-check"))
        std::erase_if(facts, [today](const Fact& fact) { return !needsCheck(fact, today); });
    return factsJson(facts, today);
}

} // namespace

Work factsCommand(CLI::App& arguments)
{
    declareFlag(arguments, "--to-check",
                "only those that are older than 90 days, of an\nunknown day, or promised until a day that is past");
    return [&arguments] { return listFacts(arguments); };
}

} // namespace breakeven
