// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/catalog.h"
#include "core/words/english.h"
#include "core/words/message.h"

#include <string>
#include <string_view>

namespace breakeven {

/// A name that is set off from its text by marks around it and by the language's colon, which stands within them; a
/// space after the colon does not.
[[nodiscard]] inline std::string withMarkedName(std::string_view open, const std::string& name, std::string_view close,
                                                const std::string& text, const Catalog& catalog)
{
    std::string colon = inWords(Message{"with_colon(name, text)", std::string(), std::string()}, catalog);
    const bool isSpaced = colon.ends_with(' ');
    if (isSpaced)
        colon.pop_back();
    return std::string(open).append(name).append(colon).append(close).append(isSpaced ? " " : "").append(text);
}

} // namespace breakeven
