// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/label.h"

#include <string_view>

namespace breakeven {

/// What a catalog says of an entry beside its figures, which its own text identifies; it lives as long as the entry.
/// Languages have the notes of the catalogs that come with the program; one of somebody's own catalog is said as it is
/// written.
[[nodiscard]] constexpr Label catalogNote(std::string_view note)
{
    return {"catalog_note", note, "text", note};
}

} // namespace breakeven
