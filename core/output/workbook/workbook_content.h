// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/workbook/book/book.h"
#include "core/output/workbook/formulas/model_formulas.h"

namespace breakeven {

/// What every sheet of a workbook is made from.
struct WorkbookContent {
    const Evaluation& evaluation;
    const ModelFormulas& formulas;
    std::optional<ShownCurrency> currency; ///< that the scenario is shown in outside of it
};

} // namespace breakeven
