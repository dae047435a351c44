// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace breakeven {

// What the choices of `chart` are called; the first is what counts where none is made.

[[nodiscard]] std::vector<std::string> viewNames();
/// The same and their other names.
[[nodiscard]] std::vector<std::string> allViewNames();
[[nodiscard]] std::vector<std::string> chartThemes();
/// Those of pictures, then that of a view's numbers.
[[nodiscard]] std::vector<std::string> chartFormats();

} // namespace breakeven
