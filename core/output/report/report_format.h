// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// What kind of file a report becomes.
enum class ReportFormat { Pdf, Html };

/// A row of the table of report formats.
struct ReportFormatInfo {
    ReportFormat format;
    std::string_view id;   ///< on the command line; also the suffix
    std::string_view name; ///< of such files: "PDF documents"
    std::string_view otherSuffix = {};
};

inline constexpr EnumTable<&ReportFormatInfo::format> reportFormatTable{{
    {ReportFormat::Pdf, "pdf", "PDF documents"},
    {ReportFormat::Html, "html", "HTML pages", "htm"},
}};
template <> inline constexpr const auto& tableOf<ReportFormat> = reportFormatTable;

/// The format that a file's suffix tells, in either case; absent if it tells none.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const std::string& file);

} // namespace breakeven
