// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/inputs/enum_table.h"
#include "core/output/report/paper.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

enum class ReportFormat { Pdf, Html };

struct ReportFormatInfo {
    ReportFormat format;
    std::string_view id;   ///< on the command line; also the suffix
    std::string_view name; ///< of such files: "PDF documents"
};

inline constexpr EnumTable<&ReportFormatInfo::format> reportFormatTable{{
    {ReportFormat::Pdf, "pdf", "PDF documents"},
    {ReportFormat::Html, "html", "HTML pages"},
}};
template <> inline constexpr const auto& tableOf<ReportFormat> = reportFormatTable;

/// What kind of file a report becomes.
struct ReportOptions {
    ReportFormat format = ReportFormat::Pdf;
    Paper paper = Paper::A4;
    bool carriesScenario = true; ///< a PDF can be opened again as the scenario; an HTML page never
};

/// The format that a file's suffix tells (.pdf, .html or .htm, in either case); absent if it tells none.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const std::string& file);

/// The report as a file's bytes; the same evaluation and options give the same bytes. Needs a QApplication with the
/// program's fonts. Fails if memory runs out.
[[nodiscard]] Result<std::string> reportBytes(const Evaluation& evaluation, const ReportOptions& options);

} // namespace breakeven
