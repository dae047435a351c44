// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tokens/encoding.h"

#include <cstddef>
#include <memory>
#include <string_view>

namespace breakeven {

/// Cuts text into the pieces that tokens never cross, by the encoding's own pattern. For one thread at a time.
class Splitter {
public:
    explicit Splitter(Encoding encoding);
    ~Splitter();
    Splitter(const Splitter&) = delete;
    Splitter& operator=(const Splitter&) = delete;

    /// Where the piece that begins at `start` ends. The text is UTF-8 without faults, `start` is before its end and is
    /// where a piece begins: 0, or the end of another. Texts of any length and of any single piece are cut.
    [[nodiscard]] std::size_t pieceEnd(std::string_view text, std::size_t start);

private:
    struct Matching;
    std::unique_ptr<Matching> m_matching;
};

} // namespace breakeven
