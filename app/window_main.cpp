// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_commands/drawing_table.h"
#include "app/commands/base/streams.h"
#include "app/commands/command_line.h"
#include "app/window/run_window.h"

#include <array>
#include <filesystem>

namespace {

breakeven::WindowOptions optionsFrom(const breakeven::WindowArguments& arguments)
{
    using enum breakeven::ThemeChoice;
    constexpr std::array themes{System, Light, Dark}; // in the order of windowThemes
    static_assert(themes.size() == breakeven::windowThemes.size());
    breakeven::WindowOptions options;
    if (arguments.theme)
        options.theme = themes[*arguments.theme];
    if (arguments.file)
        options.file = std::filesystem::path(*arguments.file);
    return options;
}

} // namespace

/// The program that draws charts and reports and opens the window; breakeven becomes it.
int main(int argc, char** argv)
{
    breakeven::prepareStreams();
    return breakeven::runCommandLine(argc, argv, [&](const breakeven::Drawing& drawing) {
        if (const breakeven::DrawingCommand* command = breakeven::findDrawing(drawing.command))
            return breakeven::say(command->draw(drawing.arguments));
        return breakeven::runWindow(argc, argv, optionsFrom(drawing.window));
    });
}
