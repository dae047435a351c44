// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace breakeven {

/// A name as a part of an identifier: small letters, and between them a dash in place of everything that is awkward on
/// a command line. Letters beyond ASCII stay as they are.
[[nodiscard]] std::string slug(std::string_view text);

} // namespace breakeven
