// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_table.h"

#include <algorithm>

namespace breakeven {

/// The work of a command of commandTable that draws.
struct DrawingCommand {
    std::string_view name;
    Answer (*draw)(const CLI::App& arguments);
};

// One file each.
Answer drawChart(const CLI::App& arguments);
Answer writeReport(const CLI::App& arguments);

inline constexpr std::array drawingTable{
    DrawingCommand{"chart", drawChart},
    DrawingCommand{"report", writeReport},
};

/// Null if there is none of that name.
[[nodiscard]] constexpr const DrawingCommand* findDrawing(std::string_view name)
{
    const auto* found = std::ranges::find(drawingTable, name, &DrawingCommand::name);
    return found == drawingTable.end() ? nullptr : found;
}

static_assert(std::ranges::all_of(commandTable,
                                  [](const Command& command) {
                                      return command.draws == (findDrawing(command.name) != nullptr);
                                  }),
              "a command that draws has its work in this table, and no other has");

} // namespace breakeven
