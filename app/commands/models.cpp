// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/list_source.h"
#include "app/commands/command_table.h"
#include "core/evidence/prices/lists/model_import.h"
#include "core/evidence/prices/user_models.h"
#include "core/files/dates/as_of.h"
#include "core/files/user_folders.h"
#include "core/output/json/catalogs/models_json.h"

namespace breakeven {

namespace {

Answer importModels(const CLI::App& arguments, const ModelCatalog& users)
{
    const Result<ListSource> source = listSourceFrom(arguments);
    return source ? importAnswer(arguments, importModelList(*source, users, userDataFolder())) : source.error();
}

Answer listModels(const CLI::App& arguments)
{
    if (const Outcome none = expectNoWords(arguments); !none)
        return none.error();
    const Result<bool> imports = importIsAsked(arguments);
    if (!imports)
        return imports.error();
    const Result<ModelCatalog> users = loadUserModels(userDataFolder());
    if (!users)
        return users.error();
    return *imports ? importModels(arguments, *users) : modelsJson(mergedModels(builtInModels(), *users), currentDay());
}

} // namespace

Work modelsCommand(CLI::App& arguments)
{
    declareImport(arguments);
    return [&arguments] { return listModels(arguments); };
}

} // namespace breakeven
