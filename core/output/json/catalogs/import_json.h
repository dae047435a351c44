// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/import_preview.h"

#include <optional>
#include <string>

namespace breakeven {

/// The answer of an import: every entry of the list that is new, changed or skipped, with words on it, how many are
/// unchanged, how often each reason for skipping was given, and what is odd about entries that were taken; of a table,
/// how many rows it has and how many of them were used. `catalog` is the file that was written; null if none was.
[[nodiscard]] std::string importJson(const ImportPreview& preview, const std::optional<std::string>& catalog);

} // namespace breakeven
