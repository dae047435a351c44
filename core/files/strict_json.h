// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace breakeven {

inline constexpr std::size_t jsonSizeLimit = std::size_t{16} << 20U; ///< bytes
inline constexpr std::size_t jsonDepthLimit = 64;                    ///< objects and arrays within one another

/// Reads JSON more strictly than the library does. A byte order mark is skipped; everything else beyond RFC 8259 is
/// refused, and so are duplicate keys at any level, numbers too large for a double, text that is not UTF-8, and more
/// than the limits above. A syntax error's `where` is WHERE:LINE:COLUMN, that of any other fault "WHERE: POINTER".
[[nodiscard]] Result<nlohmann::ordered_json> parseStrictJson(std::string_view text, const std::string& where);

/// `pointer` and one step more, escaped as RFC 6901 says and fit for an error's one line.
[[nodiscard]] std::string pointerTo(const std::string& pointer, std::string_view key);

/// "WHERE: POINTER"; of the whole document, whose pointer is empty, WHERE alone.
[[nodiscard]] std::string placeOf(const std::string& where, const std::string& pointer);

} // namespace breakeven
