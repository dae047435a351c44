// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/table.h"
#include "core/scenario/scenario.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// How many inputs have which origin: "12 of 66 inputs have a source, 3 were typed, 51 are defaults".
[[nodiscard]] Message sourcesInWords(const Scenario& scenario);

/// A row for each input, under a row of headings: its label, value and unit, origin, and source.
[[nodiscard]] std::vector<TableRow> sourcesTable(const Scenario& scenario);

} // namespace breakeven
