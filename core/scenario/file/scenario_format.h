// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <string>
#include <string_view>

namespace breakeven {

/// The text of a scenario file: UTF-8 JSON that states every parameter; doubles come back bit for bit. `view` is JSON,
/// or empty.
[[nodiscard]] std::string formatScenario(const Scenario& scenario, std::string_view view = {});

} // namespace breakeven
