// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace breakeven {

// A PNG carries text in a chunk iTXt, which is UTF-8, compressed, and has a checksum (PNG specification, 11.3.3.4).
// Ours stands right behind the header, with the keyword "breakeven-scenario"; if there are several, the first one
// counts.

[[nodiscard]] bool isPng(std::string_view bytes);

/// The picture with the text; one without a header comes back as it is.
[[nodiscard]] std::string pngWith(std::string picture, std::string_view text);

/// The text that a PNG carries. A chunk whose checksum is wrong, and a file that ends before its last chunk, are errors
/// even if the text itself is there.
[[nodiscard]] Result<std::string> textInPng(std::string_view bytes, const std::string& where);

} // namespace breakeven
