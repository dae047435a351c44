// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

/// What to find out before deciding, with eight ranges and every option shown: computing it, and from a slider's new
/// value to the bars painted, 1920 x 1080.
[[nodiscard]] nlohmann::ordered_json informationFigures();
