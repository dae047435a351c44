// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/model_catalog.h"

#include "core/output/safe_file.h"
#include "core/scenario/strict_json.h"

namespace breakeven {

std::filesystem::path userModelsFile(const std::filesystem::path& folder)
{
    return folder / "models.json";
}

Result<ModelCatalog> loadUserModels(const std::filesystem::path& folder)
{
    const std::filesystem::path path = userModelsFile(folder);
    std::error_code fault;
    if (folder.empty() || !std::filesystem::exists(path, fault))
        return ModelCatalog{};
    const Result<std::string> text = readFile(path, jsonSizeLimit);
    if (!text)
        return text.error();
    return parseModels(*text, path.string());
}

Outcome saveUserModels(const std::filesystem::path& folder, const ModelCatalog& models)
{
    if (folder.empty())
        return Error{"models.json", "there is no place to keep it: neither XDG_DATA_HOME nor HOME names a folder",
                     Error::Kind::Outside};
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault)
        return Error{folder.string(), "this folder can't be made: " + fault.message(), Error::Kind::Outside};
    const std::string text = formatModels(models);
    if (text.size() > jsonSizeLimit) // and could not be read again
        return Error{userModelsFile(folder).string(), "this catalog would be larger than the 16 MiB that are read"};
    return writeFile(userModelsFile(folder), text);
}

} // namespace breakeven
