// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace breakeven {

/// Whether an archive of XML parts is all there: each part unpacks to what its checksum says, and ends with the end of
/// its root element. libxlsxwriter does not notice when its temporary files could not be written to the end, on a full
/// disk for example, and packs the torn part.
[[nodiscard]] bool isWholeArchive(std::string_view bytes);

} // namespace breakeven
