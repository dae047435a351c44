// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/languages.h"

namespace CLI {
class App;
}

namespace breakeven {

/// The option --language, of commands that write what people read.
void declareLanguage(CLI::App& arguments);
/// What it says; English if it was not given: what a command writes does not depend on the desktop.
[[nodiscard]] Language languageFrom(const CLI::App& arguments);

} // namespace breakeven
