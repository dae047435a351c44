// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// Where the values are from that have a source, a note for each source: "API input price, API output price: gpt-4o,
/// OpenAI, 2026-08-01". Those of the essential inputs come first; each part in the order of the parameter table.
[[nodiscard]] std::vector<Message> sourceNotes(const Scenario& scenario);

} // namespace breakeven
