// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <string>

namespace CLI {
class App;
}

namespace breakeven {

// Options of a command that adds a public list to one of the user's catalogs.

void declareImport(CLI::App& arguments);

/// Whether --import was given. An option that says something of it without it is an error.
[[nodiscard]] Result<bool> importIsAsked(const CLI::App& arguments);
/// Whether nothing is to be written.
[[nodiscard]] bool isDryRun(const CLI::App& arguments);

/// A list to be imported.
struct ListSource {
    std::string text;
    std::string name; ///< for errors
    std::string asOf; ///< YYYY-MM-DD: --as-of, else the day on which the file was last changed, in UTC, at most today
};

/// The file of --import, or standard input.
[[nodiscard]] Result<ListSource> listSourceFrom(const CLI::App& arguments);

} // namespace breakeven
