// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace breakeven {

/// `text` in the zlib format (RFC 1950), as small as it gets; the same text gives the same bytes.
[[nodiscard]] std::string deflated(std::string_view text);

/// The scenario's text that `bytes` begin with in the zlib format; what follows its end is not looked at. Damaged and
/// incomplete bytes, and those that become more than jsonSizeLimit, are an error.
[[nodiscard]] Result<std::string> inflated(std::string_view bytes, const std::string& where);

/// RFC 4648, with padding and without line breaks.
[[nodiscard]] std::string toBase64(std::string_view bytes);

/// White space counts for nothing, as programs that write XML break lines where they like. Nothing if it is no base64.
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text);

} // namespace breakeven
