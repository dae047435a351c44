// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/provenance.h"

#include <vector>

namespace breakeven {

/// What the catalogs fill in for what a preset takes from them (Preset::picks), as the dialogs fill it in for the same
/// choice: prices of the large and the small model on the scenario's day, the GPU's rent, throughput, memory, power and
/// price for the scenario's requests, the rent of serverless time, and reserved capacity. A parameter stands there
/// once. An error names the pick that no catalog has.
[[nodiscard]] Result<std::vector<SourcedValue>> presetValues(const Preset& preset);

} // namespace breakeven
