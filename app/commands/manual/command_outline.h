// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// An option of a command, as it was declared.
struct OptionOutline {
    std::vector<std::string> names;   ///< "-o", "--focus"; the usual one first
    std::string value;                ///< what stands for its value in the help: "ID=VALUE"; empty for a flag
    std::string help;                 ///< on one line
    std::vector<std::string> allowed; ///< its values; empty if any is
    bool repeats = false;             ///< may be given again
    bool isNeeded = false;            ///< the command does nothing without it

    [[nodiscard]] bool isCalled(std::string_view name) const;
};

/// What a command takes.
struct CommandOutline {
    std::string name; ///< empty for the program without a command
    std::string summary;
    std::string words; ///< what stands for the words that are no options: "SCENARIO"; empty if it takes none
    bool severalWords = false;
    std::vector<OptionOutline> options;

    /// Null if it has no such option.
    [[nodiscard]] const OptionOutline* option(std::string_view called) const;
};

/// Everything that the command line takes, from the same declarations that read it: first the program without a
/// command, then the commands in the order of their table.
[[nodiscard]] std::vector<CommandOutline> commandOutlines();

} // namespace breakeven
