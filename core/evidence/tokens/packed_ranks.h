// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace breakeven {

// The files of resources/tokens, whose README says how they are made.
[[nodiscard]] std::string_view packedO200kBase();
[[nodiscard]] std::string_view packedCl100kBase();

/// The tokens of an encoding, in the order of their ranks from 0 on.
struct Ranks {
    std::string lengths; ///< of each token a byte: how long it is, from 1 on
    std::string bytes;   ///< the tokens one after the other
};

/// Unpacks one of them. Bytes that are no such file, or not a whole one, are an error.
[[nodiscard]] Result<Ranks> unpackRanks(std::string_view packed);

} // namespace breakeven
