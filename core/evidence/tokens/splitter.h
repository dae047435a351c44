// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tokens/encoding.h"

#include <cstddef>
#include <memory>
#include <string_view>

namespace breakeven {

/// Cuts a text, which is UTF-8 without faults, into the pieces that tokens never cross, by the encoding's own pattern.
/// For one thread at a time.
class Splitter {
public:
    Splitter(Encoding encoding, std::string_view text);
    ~Splitter();
    Splitter(const Splitter&) = delete;
    Splitter& operator=(const Splitter&) = delete;

    /// Where the piece that begins at `start` ends. `start` is before the text's end and is where a piece begins: 0, or
    /// the end of another. A piece may be as long as the text.
    [[nodiscard]] std::size_t pieceEnd(std::size_t start);

private:
    struct Matching;
    std::string_view m_text;
    std::unique_ptr<Matching> m_matching;
};

} // namespace breakeven
