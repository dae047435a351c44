// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tokens/token_count.h"

#include <string>
#include <vector>

namespace breakeven {

/// What was counted in a file.
struct CountedFile {
    std::string name;
    TextCounts counts;
};

/// An object for a single file; for several a list of them in their order, each with its name. Bytes
/// that are no UTF-8 are counted where there are any. At least one.
[[nodiscard]] std::string tokensJson(Encoding encoding, const std::vector<CountedFile>& files);

} // namespace breakeven
