// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/utf8_repair.h"

#include "core/text/utf8.h"

namespace breakeven {

std::optional<std::string> repairedUtf8(std::string_view text)
{
    if (isUtf8(text))
        return std::nullopt;
    std::size_t good = goodUtf8Length(text);
    std::string repaired;
    repaired.reserve(text.size() + text.size() / 8);
    while (!text.empty()) {
        repaired += text.substr(0, good);
        text.remove_prefix(good);
        if (text.empty())
            break;
        repaired += "\uFFFD";
        text.remove_prefix(utf8SequenceAt(text).length);
        good = goodUtf8Length(text);
    }
    return repaired;
}

std::size_t faultyBytes(std::string_view text)
{
    std::size_t faulty = 0;
    for (text.remove_prefix(goodUtf8Length(text)); !text.empty(); text.remove_prefix(goodUtf8Length(text))) {
        const std::size_t length = utf8SequenceAt(text).length;
        faulty += length;
        text.remove_prefix(length);
    }
    return faulty;
}

} // namespace breakeven
