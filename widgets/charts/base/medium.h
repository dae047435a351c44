// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace breakeven {

/// What a chart is drawn for.
enum class Medium {
    Screen, ///< thin lines are one device pixel, which is fast
    Picture ///< every line scales with the picture
};

} // namespace breakeven
