// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/tokens/packed_ranks.h"

#include "core/words/english.h"

#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace breakeven {

namespace {

constexpr std::string_view ranksSignature = "RANK";
constexpr std::size_t headSize = 12;
constexpr std::uint32_t largestContent = 1U << 26U; ///< far above any encoding's

std::uint32_t littleEndianAt(std::string_view bytes, std::size_t place)
{
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[place + i])) << (8 * i);
    return number;
}

} // namespace

Result<Ranks> unpackRanks(std::string_view packed)
{
    const Error damaged{{}, Message{"tokens.ranks_damaged"}, Error::Kind::Outside};
    if (packed.size() < headSize || !packed.starts_with(ranksSignature))
        return damaged;
    const std::uint32_t count = littleEndianAt(packed, 4);
    const std::uint32_t size = littleEndianAt(packed, 8);
    if (size > largestContent || count > size)
        return damaged;
    packed.remove_prefix(headSize);

    std::string content(size, '\0');
    uLongf filled = size;
    // zlib reads and writes unsigned bytes.
    const int outcome = ::uncompress(reinterpret_cast<Bytef*>(content.data()), &filled,
                                     reinterpret_cast<const Bytef*>(packed.data()), packed.size());
    if (outcome != Z_OK || filled != size)
        return damaged;
    Ranks ranks{content.substr(0, count), content.substr(count)};
    const std::size_t total =
        std::accumulate(ranks.lengths.begin(), ranks.lengths.end(), std::size_t{0},
                        [](std::size_t sum, char length) { return sum + static_cast<unsigned char>(length); });
    if (total != ranks.bytes.size() || ranks.lengths.find('\0') != std::string::npos)
        return damaged;
    return ranks;
}

} // namespace breakeven
