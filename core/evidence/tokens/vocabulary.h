// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tokens/encoding.h"
#include "core/evidence/tokens/packed_ranks.h"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The tokens of an encoding, found by their bytes. Nothing changes in it once it stands: any number of threads may
/// ask.
class Vocabulary {
public:
    using Rank = std::uint32_t;
    static constexpr Rank none = std::numeric_limits<Rank>::max();

    explicit Vocabulary(Ranks ranks);

    /// The rank of the token that is these bytes, which is also its number; `none` if there is no such token.
    [[nodiscard]] Rank rank(std::string_view bytes) const
    {
        if (bytes.size() > m_longest)
            return none;
        if (bytes.size() == 2)
            return m_pairs[pairIndex(bytes)];
        const std::uint64_t start = startOf(bytes);
        for (std::size_t place = placeOf(bytes, start);; ++place) {
            const Slot& slot = m_slots[place & m_mask];
            if (slot.length == 0)
                return none;
            if (slot.start == start && slot.length == bytes.size() &&
                (bytes.size() <= sizeof start || bytes == std::string_view(m_bytes).substr(slot.offset, bytes.size())))
                return slot.rank;
        }
    }

    [[nodiscard]] std::size_t size() const { return m_count; }

private:
    struct Slot {
        std::uint64_t start = 0; ///< the first eight bytes, zeros after the end
        Rank rank = none;
        std::uint32_t offset : 24 = 0; ///< in m_bytes
        std::uint32_t length : 8 = 0;  ///< 0 where there is no token
    };

    [[nodiscard]] static std::size_t pairIndex(std::string_view bytes)
    {
        return static_cast<std::size_t>(static_cast<unsigned char>(bytes[0])) << 8U |
               static_cast<unsigned char>(bytes[1]);
    }
    [[nodiscard]] static std::uint64_t startOf(std::string_view bytes);
    [[nodiscard]] std::size_t placeOf(std::string_view bytes, std::uint64_t start) const;

    std::string m_bytes;
    std::vector<Slot> m_slots; ///< open addressing; a power of two, at most half full
    std::vector<Rank> m_pairs; ///< of every two bytes
    std::size_t m_mask = 0;
    std::size_t m_longest = 0; ///< bytes of the longest token
    std::size_t m_count;
};

/// Reads eight bytes as a number whose first bytes are `count` of `bytes`, with zeros after them.
inline std::uint64_t Vocabulary::startOf(std::string_view bytes)
{
    std::uint64_t start = 0;
    if (bytes.size() >= sizeof start) {
        bytes.copy(reinterpret_cast<char*>(&start), sizeof start);
        return start;
    }
    for (std::size_t i = bytes.size(); i > 0; --i)
        start = start << 8U | static_cast<unsigned char>(bytes[i - 1]);
    return start;
}

inline std::size_t Vocabulary::placeOf(std::string_view bytes, std::uint64_t start) const
{
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
    std::uint64_t hash = (start ^ bytes.size()) * odd;
    if (bytes.size() > sizeof start)
        hash = (hash ^ (hash >> 32U) ^ startOf(bytes.substr(bytes.size() - sizeof start))) * odd;
    if (bytes.size() > 2 * sizeof start)
        for (std::size_t i = sizeof start; i + sizeof start < bytes.size(); i += sizeof start)
            hash = (hash ^ (hash >> 32U) ^ startOf(bytes.substr(i, sizeof start))) * odd;
    return static_cast<std::size_t>(hash >> 40U) & m_mask;
}

/// The vocabulary of an encoding, unpacked when it is first asked for (some 20 ms) and kept from then on.
[[nodiscard]] const Vocabulary& vocabulary(Encoding encoding);

} // namespace breakeven
