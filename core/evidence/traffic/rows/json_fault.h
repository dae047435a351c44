// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace breakeven {

/// Why a JSON record, or the counts of a row, can't be read.
enum class JsonFault : std::uint8_t { None, NotUtf8, NotJson, NoObject, NoCount };

} // namespace breakeven
