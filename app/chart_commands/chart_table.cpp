// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_commands/chart_table.h"

#include "core/files/safe_file.h"

#include <strings.h>

#include <filesystem>

namespace breakeven {

bool wantsTable(const std::optional<std::string>& format, const std::string& file)
{
    if (format)
        return *format == "csv";
    const std::string suffix = std::filesystem::path(file).extension();
    return ::strcasecmp(suffix.c_str(), ".csv") == 0;
}

Result<std::string> writeTable(View view, const Evaluation& evaluation, const ViewRequest& request,
                               const std::string& file)
{
    std::string bytes = csv(info(view).table(evaluation, request));
    if (file == "-")
        return bytes;
    if (const Outcome written = writeFile(file, bytes); !written)
        return written.error();
    return std::string();
}

} // namespace breakeven
