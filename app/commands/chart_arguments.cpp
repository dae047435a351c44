// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/chart_arguments.h"

#include "app/commands/base/analysis_arguments.h"
#include "app/commands/base/arguments.h"
#include "app/commands/base/language_argument.h"
#include "app/commands/base/names.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/command_table.h"
#include "core/output/picture_format.h"
#include "core/output/view.h"

#include <fmt/ranges.h>

namespace breakeven {

std::vector<std::string> viewNames()
{
    std::vector<std::string> names;
    for (const ViewInfo& row : viewTable)
        if (row.isPicture)
            names.emplace_back(row.id);
    return names;
}

std::vector<std::string> allViewNames()
{
    std::vector<std::string> names = viewNames();
    for (const ViewInfo& row : viewTable)
        if (!row.other.empty())
            names.emplace_back(row.other);
    return names;
}

std::vector<std::string> chartThemes()
{
    return {"light", "dark", "print"};
}

std::vector<std::string> chartFormats()
{
    std::vector<std::string> names = idsOf(pictureFormatTable);
    names.emplace_back("csv");
    return names;
}

Work chartCommand(CLI::App& arguments)
{
    declareScenarios(arguments);
    declareOption(arguments, "-o", "FILE", "the picture or table to write; - is standard output");
    declareChoice(arguments, "--view", "VIEW", allViewNames(),
                  fmt::format("what to draw: {}\n(break-even)", fmt::join(viewNames(), ",\n")));
    declareOption(
        arguments, "--views", "LIST",
        "all that have something to show, or several with\ncommas between them, each into a file of the folder\n-o");
    declareFigure(arguments);
    declareOption(arguments, "--x", "ID", "the input along the map (volume)");
    declareOption(arguments, "--y", "ID", "the input up the map (gpu_rate)");
    declareOption(arguments, "--size", "WxH",
                  fmt::format("pixels, {0}x{0} to {1}x{1} (1920x1080)", smallestPicture, largestPicture));
    declareOption(arguments, "--scale", "F",
                  fmt::format("of texts and lines, {} to {} (1.56 in the\nshape of a slide, for 14 points there)",
                              pictureScales.low, pictureScales.high));
    declareChoice(arguments, "--theme", "THEME", chartThemes(), "light (default), dark, or print: grays and dashes");
    declareLanguage(arguments);
    declareFlag(arguments, "--transparent", "without a background");
    declareOption(arguments, "--title", "TEXT", "in place of what the view finds");
    declareOption(arguments, "--subtitle", "TEXT", "in place of the sentences below that");
    declareOption(arguments, "--note", "TEXT", "in place of the assumptions");
    declareFlag(arguments, "--no-sources", "do not say below the chart where the inputs are from");
    declareFlag(arguments, "--sources", "say it, as is done anyway");
    declareFlag(arguments, "--outlines", "draw the texts of an SVG, so that no typeface is\nneeded");
    declareFlag(arguments, "--no-scenario", "leave out the scenario, with which the picture can\nbe opened again");
    declareChoice(arguments, "--format", "FORMAT", chartFormats(),
                  fmt::format("{}, or csv: the view's numbers;\nif left out, FILE's suffix tells it (png)",
                              fmt::join(idsOf(pictureFormatTable), ", ")));
    return {};
}

} // namespace breakeven
