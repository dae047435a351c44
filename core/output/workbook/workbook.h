// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/result.h"

#include <string>

namespace breakeven {

/// The scenario as a spreadsheet (.xlsx), whose costs, curves and cash over time are live formulas over its inputs,
/// with their values stored beside them. The same scenario gives the same bytes: the date in the file is the
/// scenario's as_of, or 1980-01-01 without one. An error is of the kind Outside: no room or no memory for it.
[[nodiscard]] Result<std::string> workbookBytes(const Evaluation& evaluation);

} // namespace breakeven
