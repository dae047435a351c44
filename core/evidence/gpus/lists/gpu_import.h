// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/lists/skypilot_list.h"
#include "core/evidence/list_import.h"

#include <string>
#include <vector>

namespace breakeven {

/// What importing a list would do, and the user's rates after it.
struct GpuImport {
    ImportPreview preview;
    std::vector<GpuRate> own;
    bool isAnother = false; ///< whether they differ from those before it, and are to be written
};

/// What a list changes against all rates there are; `own` are the user's, of which those stay that the list does not
/// have. The list's rates take the place of what is there, with their own source and date, but for those that are known
/// from a day that is surely later (isSurelyLater).
[[nodiscard]] GpuImport importGpuList(const GpuList& list, const GpuListOrigin& origin,
                                      const std::vector<GpuRate>& builtIn, const std::vector<GpuRate>& own);

/// A SkyPilot catalog of a provider that is added to the user's rates in a folder, which are `own` now.
[[nodiscard]] Result<ListImport> importSkypilotList(const ListSource& list, const std::string& provider,
                                                    const std::vector<GpuRate>& own,
                                                    const std::filesystem::path& folder);

} // namespace breakeven
