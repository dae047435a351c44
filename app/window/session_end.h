// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace breakeven {

/// Whether the session may end, as far as the program's windows go: where people may be asked, each window with unsaved
/// edits asks, and one that is cancelled keeps the session; where not, the edits are kept for the next start.
[[nodiscard]] bool mayEndSession(bool mayAsk);

} // namespace breakeven
