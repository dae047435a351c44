// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace breakeven {

/// Makes Qt describe every ValueSlider to assistive technology by the value in its row ("1M /month") in place of a
/// tick. Once a process is enough; further calls do nothing.
void installAccessibleSlider();

} // namespace breakeven
