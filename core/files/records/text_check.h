// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/message.h"

#include <string_view>

namespace breakeven {

/// Why a file that begins like this can't be a log in UTF-8: it is UTF-32, compressed in a way that isn't unpacked, or
/// no text at all; empty if it can. Single bytes that are not UTF-8 are no reason: the columns that matter hold digits.
[[nodiscard]] Message whyNotText(std::string_view head);

} // namespace breakeven
