// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace breakeven {

/// A benchmark's JSON as RFC 8259 has it, of the same length: Python writes Infinity and NaN bare, which become "inf"
/// and an empty text.
[[nodiscard]] std::string readableJson(std::string_view text);

/// The text without the lists of what each request took and answered ("itls", "generated_texts", "requests", …), which
/// make a result of some kilobytes hundreds of megabytes long.
[[nodiscard]] std::string withoutRequests(std::string_view text);

} // namespace breakeven
