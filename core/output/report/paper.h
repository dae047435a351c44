// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"

#include <string_view>

namespace breakeven {

/// What a report is printed on.
enum class Paper { A4, Letter };

/// A row of the table of papers.
struct PaperInfo {
    Paper paper;
    std::string_view id;   ///< command line, and as style sheets call it
    std::string_view name; ///< label
};

inline constexpr EnumTable<&PaperInfo::paper> paperTable{{
    PaperInfo{Paper::A4, "a4", "A4"},
    PaperInfo{Paper::Letter, "letter", "Letter"},
}};
template <> inline constexpr const auto& tableOf<Paper> = paperTable;

} // namespace breakeven
