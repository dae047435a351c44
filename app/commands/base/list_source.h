// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/base/command.h"
#include "core/evidence/list_import.h"

namespace CLI {
class App;
}

namespace breakeven {

// Options of a command that adds a public list to one of the user's catalogs.

void declareImport(CLI::App& arguments);

/// Whether --import was given. An option that says something of it without it is an error.
[[nodiscard]] Result<bool> importIsAsked(const CLI::App& arguments);

/// The file of --import, or standard input; as of --as-of, else of the day on which the file was last changed, in UTC,
/// at most today.
[[nodiscard]] Result<ListSource> listSourceFrom(const CLI::App& arguments);

/// Imports it, unless nothing is to be written, and says what that does.
[[nodiscard]] Answer importAnswer(const CLI::App& arguments, const Result<ListImport>& import);

} // namespace breakeven
