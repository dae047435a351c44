// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/report_format.h"

#include <strings.h>

#include <algorithm>
#include <filesystem>

namespace breakeven {

std::optional<ReportFormat> reportFormatOf(const std::string& file)
{
    const std::string suffix = std::filesystem::path(file).extension();
    const auto row = std::ranges::find_if(reportFormatTable, [&suffix](const ReportFormatInfo& each) {
        const auto is = [&suffix](std::string_view known) {
            return !known.empty() && ::strcasecmp(suffix.c_str(), ('.' + std::string(known)).c_str()) == 0;
        };
        return is(each.id) || is(each.otherSuffix);
    });
    return row == reportFormatTable.end() ? std::nullopt : std::optional(row->format);
}

} // namespace breakeven
