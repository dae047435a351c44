// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace breakeven {

// A PDF carries the text in a stream object of its own, compressed, of the type BreakevenScenario, which the trailer
// names under the same key. It is appended as an incremental update (ISO 32000-1, 7.5.6): what was there stays byte for
// byte, and viewers, which know neither the type nor the key, show what they showed. If there are several, the last one
// counts.

[[nodiscard]] bool isPdf(std::string_view bytes);

/// The document with the text. One that is encrypted, or has no table of its objects in the classic form, which Qt
/// writes, comes back as it is.
[[nodiscard]] std::string pdfWith(std::string document, std::string_view text);

/// The text that a PDF carries, found by its type alone: another program may have written the objects anew. A file
/// without its last line is an error even if the text itself is there.
[[nodiscard]] Result<std::string> textInPdf(std::string_view bytes, const std::string& where);

} // namespace breakeven
