// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/traffic/rows/token_number.h"

#include <string>
#include <string_view>

namespace breakeven {

/// The decimal sign of a table, and the cell that shows it.
struct DecimalProof {
    DecimalSign sign = DecimalSign::Unset;
    std::string cell;
};

/// As the cells of the first thousand rows show, of any column; unset if none does, or if they differ. In a table with
/// commas between its cells, a comma alone shows nothing.
[[nodiscard]] DecimalProof decimalProofOf(std::string_view head, char delimiter);

} // namespace breakeven
