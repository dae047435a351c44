// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/catalog.h"

namespace breakeven {

/// The same language with the first space of each figure kept on its line: "200k requests" stays together, the month
/// that they come in may follow on the next one.
[[nodiscard]] Catalog unbroken(Catalog catalog);

} // namespace breakeven
