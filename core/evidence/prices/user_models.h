// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/prices/model_catalog.h"

#include <filesystem>

namespace breakeven {

/// The file in that folder that holds the user's own catalog.
[[nodiscard]] std::filesystem::path userModelsFile(const std::filesystem::path& folder);
/// The user's own catalog, of the folder of userDataFolder(); empty if there is none yet.
[[nodiscard]] Result<ModelCatalog> loadUserModels(const std::filesystem::path& folder);
/// Keeps it there; the folder is made if it is missing. What loadUserModels would refuse is an error: no
/// model at all, an id twice, more than is read.
[[nodiscard]] Outcome saveUserModels(const std::filesystem::path& folder, const ModelCatalog& models);

} // namespace breakeven
