// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace breakeven {

// An SVG carries other programs' data in its element <metadata> (SVG 1.1, chapter 21). Ours is the root's first child
// and holds <breakeven:scenario> with the text deflated and in base64, so that no text can end the element. If there
// are several, the first one counts.

/// Whether the first element is <svg>; comments, declarations and the like may stand before it.
[[nodiscard]] bool isSvg(std::string_view bytes);

/// The picture with the text; one whose root is empty comes back as it is.
[[nodiscard]] std::string svgWith(std::string picture, std::string_view text);

/// The text that an SVG carries. A file without the root's end is an error even if the text itself is there.
[[nodiscard]] Result<std::string> textInSvg(std::string_view bytes, const std::string& where);

} // namespace breakeven
