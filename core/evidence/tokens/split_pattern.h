// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/tokens/encoding.h"

#include <string>

namespace breakeven {

/// The pattern by which an encoding splits text into pieces, for PCRE2: as the encoding defines it, and with
/// `withNew` the newCharacters named in it, which PCRE2 then looks through for each character.
[[nodiscard]] std::string splitPattern(Encoding encoding, bool withNew);

} // namespace breakeven
