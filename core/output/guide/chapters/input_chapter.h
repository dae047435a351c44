// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/guide/chapters/guide_blocks.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace breakeven {

/// The formulas in which inputs stand, by the input's identifier.
using InputUses = std::map<std::string, std::vector<GuideLink>, std::less<>>;

/// Every parameter, choice and switch by group: what it means, its range, its default and where it counts.
[[nodiscard]] GuideSection inputChapter(const InputUses& uses);

} // namespace breakeven
