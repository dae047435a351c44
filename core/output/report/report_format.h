// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
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

inline constexpr std::array reportFormatTable{
    ReportFormatInfo{ReportFormat::Pdf, "pdf", "PDF documents"},
    ReportFormatInfo{ReportFormat::Html, "html", "HTML pages", "htm"},
};

[[nodiscard]] constexpr const ReportFormatInfo& info(ReportFormat format)
{
    return reportFormatTable[static_cast<std::size_t>(format)];
}

/// The format that a file's suffix tells, in either case; absent if it tells none.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const std::string& file);

} // namespace breakeven
