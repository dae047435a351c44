// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
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

inline constexpr std::array paperTable{
    PaperInfo{Paper::A4, "a4", "A4"},
    PaperInfo{Paper::Letter, "letter", "Letter"},
};

[[nodiscard]] constexpr const PaperInfo& info(Paper paper)
{
    return paperTable[static_cast<std::size_t>(paper)];
}

} // namespace breakeven
