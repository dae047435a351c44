// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

namespace breakeven {

/// The light theme, with a dash for every option: many reports are printed in gray, where the focus alone may be solid.
[[nodiscard]] const Theme& reportTheme();

} // namespace breakeven
