// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/report/sections/plain_text.h"
#include "widgets/text.h"

namespace breakeven {

/// What a report says, on one line and without control characters.
[[nodiscard]] inline QString reportWords(const Message& message)
{
    return toQString(plainWords(message, shownCatalog()));
}

} // namespace breakeven
