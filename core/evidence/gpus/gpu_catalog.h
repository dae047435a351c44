// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/gpu_rate.h"
#include "core/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The text of resources/catalogs/gpus.json, as it was compiled into the program.
[[nodiscard]] std::string_view embeddedGpuCatalog();

/// Reads a catalog of GPU rates: {"format": "breakeven-gpus", "version": 1, "rates": […]}. A member that is missing,
/// unknown or not plausible, and an offer that stands there twice, is an error that names WHERE and the JSON pointer.
[[nodiscard]] Result<std::vector<GpuRate>> parseGpuCatalog(std::string_view text, const std::string& where);
/// The same file of these rates, which parseGpuCatalog reads back.
[[nodiscard]] std::string formatGpuCatalog(const std::vector<GpuRate>& rates);

/// The rates that come with the program.
[[nodiscard]] const std::vector<GpuRate>& builtInGpuRates();

/// The user's rates, each in the place of the built-in one with its id unless that is surely of a later day
/// (isSurelyLater), others after all of them; marked as own.
[[nodiscard]] std::vector<GpuRate> withOwnRates(std::vector<GpuRate> builtIn, std::vector<GpuRate> own);

/// The file of the user's rates in a folder (core/files/user_folders.h).
[[nodiscard]] std::filesystem::path gpuCatalogFile(const std::filesystem::path& folder);
/// The rates of that file; none if it is not there.
[[nodiscard]] Result<std::vector<GpuRate>> readOwnGpuRates(const std::filesystem::path& folder);
/// Writes that file, and the folder if it is missing. What readOwnGpuRates would refuse is an error: no rate at all, an
/// offer twice, more than is read.
[[nodiscard]] Outcome writeOwnGpuRates(const std::filesystem::path& folder, const std::vector<GpuRate>& rates);

} // namespace breakeven
