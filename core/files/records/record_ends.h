// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace breakeven {

inline constexpr std::size_t npos = std::string_view::npos;

/// The end of the first CSV record of `text`: where its line feed stands. Npos if it doesn't end within the text;
/// `quoted` says whether that is because of an open quote.
[[nodiscard]] std::size_t csvRecordEnd(std::string_view text, char delimiter, bool& quoted);

/// One past the brace that closes the JSON object at the start of `text`; npos if it isn't closed.
[[nodiscard]] std::size_t jsonObjectEnd(std::string_view text);

/// The keys of lists that hold rows, of pages and of OTLP.
[[nodiscard]] bool holdsRows(std::string_view key);

/// Where to read on in the text of a JSON object that can't be read.
struct JsonResumption {
    std::size_t at = npos;  ///< the brace that opens the next object; npos if there is none
    std::size_t indent = 0; ///< of its line, if it begins one
    bool inList = false;    ///< the object is a page, and this the first of the rows that it holds
};

/// Looks for the next object like the one that `text` begins with: one that begins with the same key, or that begins a
/// line which is indented no more than `indent`, its own line's. If there is none, for the first of a list of rows.
[[nodiscard]] JsonResumption jsonResumption(std::string_view text, std::size_t indent);

} // namespace breakeven
