// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/file/presets.h"

#include <string>
#include <vector>

namespace breakeven {

/// The answer of `breakeven presets` (CLI.md): JSON, in the order given; ends with a newline.
[[nodiscard]] std::string presetsJson(const std::vector<Preset>& presets);

} // namespace breakeven
