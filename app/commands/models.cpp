// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "core/evidence/user_data.h"
#include "core/output/models_json.h"

namespace breakeven {

namespace {

void declareNothing(CLI::App&) {}

Answer listModels(const CLI::App& arguments)
{
    if (const Outcome none = expectNoWords(arguments); !none)
        return none.error();
    const Result<ModelCatalog> users = loadUserModels(userDataFolder());
    if (!users)
        return users.error();
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return modelsJson(mergedModels(builtInModels(), *users), today);
}

} // namespace

Command modelsCommand()
{
    return {"models", "Print the catalog of models and their prices, as JSON", declareNothing, listModels};
}

} // namespace breakeven
