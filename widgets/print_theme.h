// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

namespace breakeven {

/// The light theme for printers without color: every color is a gray, the options' are as far apart in lightness as
/// 3:1 against white lets them be, and their dashes tell them apart.
[[nodiscard]] const Theme& printTheme();

} // namespace breakeven
