// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/user_models.h"

#include "core/evidence/user_catalog.h"

namespace breakeven {

namespace {

constexpr std::string_view modelsFileName = "models.json";

} // namespace

std::filesystem::path userModelsFile(const std::filesystem::path& folder)
{
    return folder / modelsFileName;
}

Result<ModelCatalog> loadUserModels(const std::filesystem::path& folder)
{
    const Result<std::optional<std::string>> text = readUserCatalog(folder, modelsFileName);
    if (!text)
        return text.error();
    return *text ? parseModels(**text, userModelsFile(folder).string()) : ModelCatalog{};
}

Outcome saveUserModels(const std::filesystem::path& folder, const ModelCatalog& models)
{
    const std::string text = formatModels(models);
    const Result<ModelCatalog> again = parseModels(text, {});
    return writeUserCatalog(folder, modelsFileName, text, again ? success() : again.error());
}

} // namespace breakeven
