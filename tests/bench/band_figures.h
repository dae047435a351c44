// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

/// Bands of uncertainty in the break-even chart, 1920 x 1080, seven options and five ranges: computing four bands, a
/// frame with seven curves and four bands from new data to the widget painted, and from a slider's new value to the
/// bands painted.
[[nodiscard]] nlohmann::ordered_json bandFigures();
