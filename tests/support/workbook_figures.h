// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "tests/support/workbook_file.h"

namespace breakeven::test {

/// What a workbook says otherwise than the evaluation, by more than 1e-9 of it: every option's components, total, cost
/// per request, curve, cumulative cash in every month, and net present value. A line each.
[[nodiscard]] QStringList differences(const WorkbookFile& file, const Evaluation& evaluation);

} // namespace breakeven::test
