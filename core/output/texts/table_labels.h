// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/label.h"

#include <vector>

namespace breakeven {

/// Every text of a table's row that a person reads, once: what a language has to translate beside the messages. Their
/// texts live as long as the program.
[[nodiscard]] const std::vector<Label>& tableLabels();

} // namespace breakeven
