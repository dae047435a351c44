// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

/// A portfolio of 40 tasks: planning it anew, how often each moves, and from a slider's new value to the new plan
/// painted, 1920 x 1080; and the last for 5,000 tasks.
[[nodiscard]] nlohmann::ordered_json portfolioFigures();
