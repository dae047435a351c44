// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace breakeven {

/// Hashes that were seen, in at most 32 bytes each, up to a million of them.
class SeenHashes {
public:
    static constexpr std::size_t most = 1'000'000;

    /// Whether it was seen before; if not, it is from now on, unless there are `most`.
    [[nodiscard]] bool seenBefore(std::size_t hash);

private:
    void grow();
    [[nodiscard]] std::size_t slotOf(std::size_t hash) const;

    std::vector<std::size_t> m_slots; ///< open addressing, a power of two, at most half of them used; 0 is none
    std::size_t m_count = 0;
};

} // namespace breakeven
