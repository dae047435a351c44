// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace breakeven {

/// How an SVG file holds text.
enum class SvgText {
    AsText,    ///< can be found and edited; another typeface may stand in for Inter
    AsOutlines ///< looks the same everywhere
};

} // namespace breakeven
