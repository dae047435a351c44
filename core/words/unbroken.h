// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"

namespace breakeven {

/// English for who breaks it into lines: a no-break space between a number and what it counts, "4.9 months", so that no
/// line ends within a figure.
extern const Catalog unbrokenEnglish;

} // namespace breakeven
