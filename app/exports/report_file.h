// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/inputs/enum_table.h"
#include "core/output/report/paper.h"
#include "core/output/report/report_format.h"
#include "core/pace.h"
#include "core/result.h"

#include <chrono>
#include <optional>
#include <string>

namespace breakeven {

/// What kind of file a report becomes.
struct ReportOptions {
    ReportFormat format = ReportFormat::Pdf;
    Paper paper = Paper::A4;
    bool carriesScenario = true; ///< a PDF can be opened again as the scenario; an HTML page never
    /// That tells whether the rate of a currency is old; without one, that of the scenario's figures.
    std::optional<std::chrono::sys_days> today = {};
};

/// The report as a file's bytes; the same evaluation and options give the same bytes. Needs a QApplication with the
/// program's fonts. Fails if memory runs out.
[[nodiscard]] Result<std::string> reportBytes(const Evaluation& evaluation, const ReportOptions& options,
                                              Pace* pace = nullptr);

} // namespace breakeven
