// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace breakeven {

/// A way to cut text into tokens.
enum class Encoding { O200kBase, Cl100kBase };

struct EncodingInfo {
    Encoding encoding;
    std::string_view id; ///< as vendors and the command line call it
};

inline constexpr std::array<EncodingInfo, 2> encodingTable{{
    {Encoding::O200kBase, "o200k_base"},
    {Encoding::Cl100kBase, "cl100k_base"},
}};

[[nodiscard]] constexpr const EncodingInfo& info(Encoding encoding)
{
    return encodingTable[static_cast<std::size_t>(encoding)];
}

} // namespace breakeven
