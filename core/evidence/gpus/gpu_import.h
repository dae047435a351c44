// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/gpus/skypilot_list.h"

#include <filesystem>
#include <string>
#include <vector>

namespace breakeven {

/// What importing a list would do, and the user's rates after it.
struct GpuImport {
    ImportPreview preview;
    std::vector<GpuRate> own;
};

/// What a list changes against all rates there are; `own` are the user's, of which those stay that the list does not
/// have.
[[nodiscard]] GpuImport importGpuList(const GpuList& list, const GpuListOrigin& origin,
                                      const std::vector<GpuRate>& builtIn, const std::vector<GpuRate>& own);

/// Reads the list's file and the user's catalog in `folder`, and compares them. Without a provider the file's name says
/// it, without a date the day on which the file was last written. Nothing is written.
[[nodiscard]] Result<GpuImport> readGpuImport(const std::filesystem::path& file, const std::string& provider,
                                              const std::string& asOf, const std::filesystem::path& folder);

} // namespace breakeven
