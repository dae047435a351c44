// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/analysis_arguments.h"
#include "app/commands/arguments.h"
#include "app/commands/chart_table.h"
#include "app/commands/command.h"
#include "app/commands/offscreen.h"
#include "app/commands/scenario_source.h"
#include "core/advice/comparison.h"
#include "core/output/one_line.h"
#include "core/output/safe_file.h"
#include "core/scenario/parameter_names.h"
#include "core/scenario/parameter_table.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/theme.h"

#include <QImage>

#include <fmt/ranges.h>

#include <strings.h>

#include <algorithm>
#include <charconv>

namespace breakeven {

namespace {

/// What the options say, found good.
struct ChartRequest {
    std::string output;
    QSize pixels{1920, 1080};
    const Theme* theme = &Theme::light();
    View view = View::BreakEven;
    bool sources = false;
    bool table = false; ///< the view's numbers, not a picture of it
};

std::vector<std::string> viewNames()
{
    std::vector<std::string> names;
    for (const ViewInfo& row : viewTable)
        if (row.isPicture)
            names.emplace_back(row.id);
    return names;
}

View viewNamed(std::string_view id)
{
    return std::ranges::find(viewTable, id, &ViewInfo::id)->view;
}

void declareChart(CLI::App& arguments)
{
    declareScenarios(arguments);
    declareOption(arguments, "-o", "FILE", "the picture or table to write; - is standard output");
    declareOption(arguments, "--view", "VIEW",
                  fmt::format("what to draw: {}\n(break-even)", fmt::join(viewNames(), ",\n")));
    declareFigure(arguments);
    declareOption(arguments, "--x", "ID", "the input along the map (volume)");
    declareOption(arguments, "--y", "ID", "the input up the map (gpu_rate)");
    declareOption(arguments, "--size", "WxH",
                  fmt::format("pixels, {0}x{0} to {1}x{1} (1920x1080)", smallestPicture, largestPicture));
    declareOption(arguments, "--theme", "THEME", "light (default) or dark");
    declareFlag(arguments, "--sources", "say below the chart where the inputs are from");
    declareOption(arguments, "--format", "FORMAT",
                  "png, or csv: the view's numbers as a table;\nif left out, FILE's suffix tells it (png)");
}

/// A side's pixels; 0 if the text is no allowed number of them.
int sideFrom(std::string_view text)
{
    int side = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), side);
    const bool good =
        fault == std::errc() && end == text.data() + text.size() && side >= smallestPicture && side <= largestPicture;
    return good ? side : 0;
}

Result<QSize> sizeFrom(std::string_view text)
{
    const std::size_t cross = std::min(text.find('x'), text.size());
    const QSize size(sideFrom(text.substr(0, cross)), sideFrom(text.substr(std::min(cross + 1, text.size()))));
    if (size.isEmpty())
        return Error{"--size",
                     fmt::format("{} is not allowed; allowed is WIDTHxHEIGHT, each {} to {} pixels, as in 1920x1080",
                                 inQuotes(text), smallestPicture, largestPicture)};
    return size;
}

/// Of the file's name: a picture under another format's suffix would open nowhere.
Outcome checkSuffix(const std::string& output)
{
    const std::string suffix = std::filesystem::path(output).extension();
    if (suffix.empty() || ::strcasecmp(suffix.c_str(), ".png") == 0 || wantsTable({}, output))
        return success();
    return Error{"-o",
                 fmt::format("{} has the suffix of no known format; allowed are .png and .csv", inQuotes(output))};
}

Result<ChartRequest> requestFrom(const CLI::App& arguments)
{
    ChartRequest request;
    const std::optional<std::string> output = valueOf(arguments, "-o");
    if (!output)
        return Error{"chart", "no file was given to write the picture to; name it with -o FILE"};
    if (output->empty())
        return Error{"-o", "the file's name is empty"};
    request.output = *output;
    const auto view = choiceOf(arguments, "--view", viewNames());
    if (!view)
        return view.error();
    request.view = viewNamed(viewNames()[*view]);
    const auto format = choiceOf(arguments, "--format", {"png", "csv"});
    if (!format)
        return format.error();
    if (const Outcome suffix = checkSuffix(*output); !suffix && !valueOf(arguments, "--format"))
        return suffix.error();
    request.table = wantsTable(valueOf(arguments, "--format"), *output);
    const auto theme = choiceOf(arguments, "--theme", {"light", "dark"});
    if (!theme)
        return theme.error();
    request.sources = isGiven(arguments, "--sources");
    request.theme = *theme == 0 ? &Theme::light() : &Theme::dimmed();
    if (const std::optional<std::string> given = valueOf(arguments, "--size")) {
        const Result<QSize> size = sizeFrom(*given);
        if (!size)
            return size.error();
        request.pixels = *size;
    }
    return request;
}

/// What the analyses are asked for, on top of what the scenario says.
Outcome applyChoices(const CLI::App& arguments, AnalysisChoices& choices)
{
    if (valueOf(arguments, "--figure")) {
        const Result<Figure> named = figureFrom(arguments);
        if (!named)
            return named.error();
        choices.figure = *named;
    }
    const AnalysisChoices before = choices;
    for (const auto& [option, axis] : {std::pair{"--x", &choices.mapX}, std::pair{"--y", &choices.mapY}}) {
        const auto id = valueOf(arguments, option);
        if (id && findParameter(*id) == nullptr)
            return Error{option, unknownParameter(*id)};
        *axis = id.value_or(*axis);
    }
    const bool both = valueOf(arguments, "--x") && valueOf(arguments, "--y");
    if (choices.mapX == choices.mapY && both)
        return Error{"chart", fmt::format("a map has two different inputs, and both are {}", choices.mapX)};
    if (choices.mapX == choices.mapY) // the one that was not given gives way, as in the window
        (valueOf(arguments, "--x") ? choices.mapY : choices.mapX) =
            valueOf(arguments, "--x") ? before.mapX : before.mapY;
    return success();
}

/// Qt does not notice everywhere that memory has run out, so there must be some to spare before it begins.
bool hasMemoryFor(QSize pixels)
{
    constexpr int spare = 64 * 1024 * 1024; // bytes; a pixel has four
    return !QImage(pixels.width(), pixels.height() + spare / (4 * pixels.width()), QImage::Format_RGB32).isNull();
}

Answer drawChart(const CLI::App& arguments)
{
    const Result<ChartRequest> request = requestFrom(arguments);
    if (!request)
        return request.error();
    const std::size_t most = request->view == View::Compare ? mostCompared : 1;
    const Result<std::vector<Scenario>> scenarios = scenariosFrom(arguments, most);
    if (!scenarios)
        return scenarios.error();
    Scenario scenario = scenarios->front();
    if (const Outcome choices = applyChoices(arguments, scenario.analysis); !choices)
        return choices.error();

    std::vector<Evaluation> others;
    for (std::size_t i = 1; i < scenarios->size(); ++i)
        others.push_back(evaluate((*scenarios)[i]));
    if (request->table) {
        Result<std::string> table =
            writeTable(evaluate(scenario), {.view = request->view, .others = std::move(others)}, request->output);
        return table ? Answer(std::move(table).value()) : Answer(table.error());
    }
    const OffscreenApplication application;
    if (!hasMemoryFor(request->pixels))
        return Error{"--size", "there is not enough memory for a picture of that size", Error::Kind::Outside};
    PictureOptions options{};
    options.pixels = request->pixels;
    options.theme = request->theme;
    options.view = request->view;
    options.sources = request->sources;
    options.others = std::move(others);
    std::string png = pngBytes(chartPicture(evaluate(scenario), options)).toStdString();
    if (png.empty())
        return Error{"chart", "could not be made into a PNG file", Error::Kind::Outside};
    if (request->output == "-")
        return png;
    if (const Outcome written = writeFile(request->output, png); !written)
        return written.error();
    return std::string();
}

} // namespace

Command chartCommand()
{
    return {"chart", "Draw the chart of a scenario as PNG, or write its numbers as CSV", declareChart,
            drawChart};
}

} // namespace breakeven
