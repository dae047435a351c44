// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"
#include "core/inputs/options.h"
#include "core/output/report/paper.h"
#include "core/words/message.h"

#include <string>

namespace breakeven {

/// The colors of a report, as style sheets write them: "#1b1f24".
struct ReportColors {
    std::string surface;
    std::string background; ///< of what is set apart
    std::string text;
    std::string muted;
    std::string line;
    std::string accent;
    EnumMap<Option, std::string> options;
};

/// The style sheet of a report, for screens and for that paper.
[[nodiscard]] std::string reportStyle(const ReportColors& colors, Paper paper, const Catalog& catalog = english);

} // namespace breakeven
