// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/manual/command_outline.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// The manual page: what is written by hand (packaging/man/breakeven.1.in), with what the tables say put where a line
/// asks for it:
///
///     .\" @synopsis               every command with its words and options
///     .\" @command NAME           the heading of a command, with its line of help
///     .\" @option COMMAND NAME... the heading of options, with the values that they allow
///     .\" @views                  the views, with what they show
///     .\" @figures                the figures, with what they are
///     .\" @parameters             the parameters, with range, default and meaning
///     .\" @rest                   every command and option that no line has asked for, with its help
///
/// An error names the line that asks for what there is not.
[[nodiscard]] Result<std::string> manualPage(std::string_view written, const std::vector<CommandOutline>& commands);

} // namespace breakeven
