// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"

#include <string_view>

namespace breakeven {

/// A way to cut text into tokens.
enum class Encoding { O200kBase, Cl100kBase };

struct EncodingInfo {
    Encoding encoding;
    std::string_view id; ///< as vendors and the command line call it
};

inline constexpr EnumTable<&EncodingInfo::encoding> encodingTable{{
    {Encoding::O200kBase, "o200k_base"},
    {Encoding::Cl100kBase, "cl100k_base"},
}};
template <> inline constexpr const auto& tableOf<Encoding> = encodingTable;

} // namespace breakeven
