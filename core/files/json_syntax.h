// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace breakeven {

/// What had been read when JSON turned out to be broken, which says what should have come.
enum class JsonPlace { Start, ObjectStart, AfterKey, AfterMember, ArrayStart, AfterItem, End };

/// A syntax error in plain words. `offset` is where the parser stopped, `inText` whether that was within a quoted text.
[[nodiscard]] Error jsonSyntaxError(std::string_view text, std::size_t offset, bool inText, JsonPlace place,
                                    const std::string& where);

/// An error at that byte: WHERE:LINE:COLUMN, counted from 1, a column for each character.
[[nodiscard]] Error errorAt(std::string_view text, std::size_t offset, const std::string& where, Message what);

} // namespace breakeven
