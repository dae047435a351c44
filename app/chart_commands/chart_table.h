// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/view.h"
#include "core/result.h"

#include <optional>
#include <string>

namespace breakeven {

/// Whether `chart` is to write the view's numbers and not a picture of it: the format is csv, or none was given and the
/// file's suffix is .csv.
[[nodiscard]] bool wantsTable(const std::optional<std::string>& format, const std::string& file);

/// The numbers as CSV into the file, or returned for standard output if that is "-"; else the bytes are empty.
[[nodiscard]] Result<std::string> writeTable(View view, const Evaluation& evaluation, const ViewRequest& request,
                                             const std::string& file);

} // namespace breakeven
