// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/commands/list_source.h"
#include "core/evidence/prices/lists/model_import.h"
#include "core/evidence/prices/lists/price_list.h"
#include "core/evidence/prices/user_models.h"
#include "core/evidence/user_data.h"
#include "core/files/dates/as_of.h"
#include "core/output/json/catalogs/import_json.h"
#include "core/output/json/catalogs/models_json.h"

namespace breakeven {

namespace {

Answer importModels(const CLI::App& arguments, const ModelCatalog& users)
{
    const Result<ListSource> source = listSourceFrom(arguments);
    if (!source)
        return source.error();
    const Result<ImportedModels> imported = readPriceList(source->text, source->name, source->asOf);
    if (!imported)
        return imported.error();
    const ModelCatalog current = mergedModels(builtInModels(), users);
    const ImportPreview preview = previewImport(current, *imported);
    const ModelCatalog kept = withImported(users, current, *imported);
    if (isDryRun(arguments) || kept == users)
        return importJson(preview, std::nullopt);
    const std::filesystem::path folder = userDataFolder();
    if (const Outcome saved = saveUserModels(folder, kept); !saved)
        return saved.error();
    return importJson(preview, userModelsFile(folder).string());
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

Command modelsCommand()
{
    return {"models", "Print the models and their prices, as JSON, or add a price list", declareImport, listModels};
}

} // namespace breakeven
