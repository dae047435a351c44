// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace breakeven {

using RowNumber = std::uint32_t;    ///< counted from 0
using ColumnNumber = std::uint16_t; ///< counted from 0

/// "$B7", whose row follows when the formula is copied down.
[[nodiscard]] std::string rowReference(RowNumber row, ColumnNumber column);
/// "$B$7"; and with a sheet, "'Over time'!$B$7".
[[nodiscard]] std::string reference(RowNumber row, ColumnNumber column);
[[nodiscard]] std::string reference(std::string_view sheet, RowNumber row, ColumnNumber column);

/// Text as a cell can hold it: well-formed, without control characters but line breaks, and cut with a remark after
/// 32,767 characters.
[[nodiscard]] std::string cellText(std::string_view text);

} // namespace breakeven
