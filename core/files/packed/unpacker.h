// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace breakeven {

/// Unpacks a compressed stream, piece by piece, in memory that does not grow with it. Streams may follow each other, as
/// when compressed files are put together.
class Unpacker {
public:
    struct Step {
        std::size_t taken; ///< bytes of what is packed
        std::size_t made;  ///< bytes put into the room
    };

    Unpacker() = default;
    Unpacker(const Unpacker&) = delete;
    Unpacker& operator=(const Unpacker&) = delete;
    virtual ~Unpacker() = default;

    /// Unpacks as much as is there and fits. An error without a place if it is damaged.
    [[nodiscard]] virtual Result<Step> unpack(std::span<const char> packed, std::span<char> room) = 0;
    /// Whether what was taken is whole: it may end there.
    [[nodiscard]] virtual bool isWhole() const = 0;
};

/// For what begins like this, four bytes or more; null if it is not compressed in a way that can be unpacked (gzip,
/// Zstandard).
[[nodiscard]] std::unique_ptr<Unpacker> unpackerFor(std::string_view beginning);

} // namespace breakeven
