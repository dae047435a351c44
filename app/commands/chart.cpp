// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/commands/offscreen.h"
#include "app/commands/scenario_source.h"
#include "core/output/one_line.h"
#include "core/output/safe_file.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/theme.h"

#include <QImage>

#include <fmt/format.h>

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
};

void declareChart(CLI::App& arguments)
{
    declareScenario(arguments);
    declareOption(arguments, "-o", "FILE", "the picture to write; - is standard output");
    declareOption(arguments, "--view", "VIEW", "what to draw: break-even (default)");
    declareOption(arguments, "--size", "WxH",
                  fmt::format("pixels, {0}x{0} to {1}x{1} (1920x1080)", smallestPicture, largestPicture));
    declareOption(arguments, "--theme", "THEME", "light (default) or dark");
    declareOption(arguments, "--format", "FORMAT", "png; if left out, FILE's suffix tells it");
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
    if (suffix.empty() || ::strcasecmp(suffix.c_str(), ".png") == 0)
        return success();
    return Error{"-o", fmt::format("{} has the suffix of no known format; allowed is .png", inQuotes(output))};
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
    if (const auto view = choiceOf(arguments, "--view", {"break-even"}); !view)
        return view.error();
    const auto format = choiceOf(arguments, "--format", {"png"});
    if (!format)
        return format.error();
    if (const Outcome suffix = checkSuffix(*output); !suffix && !valueOf(arguments, "--format"))
        return suffix.error();
    const auto theme = choiceOf(arguments, "--theme", {"light", "dark"});
    if (!theme)
        return theme.error();
    request.theme = *theme == 0 ? &Theme::light() : &Theme::dimmed();
    if (const std::optional<std::string> given = valueOf(arguments, "--size")) {
        const Result<QSize> size = sizeFrom(*given);
        if (!size)
            return size.error();
        request.pixels = *size;
    }
    return request;
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
    const Result<Scenario> scenario = scenarioFrom(arguments);
    if (!scenario)
        return scenario.error();

    const OffscreenApplication application;
    if (!hasMemoryFor(request->pixels))
        return Error{"--size", "there is not enough memory for a picture of that size", Error::Kind::Outside};
    PictureOptions options{};
    options.pixels = request->pixels;
    options.theme = request->theme;
    std::string png = pngBytes(chartPicture(evaluate(*scenario), options)).toStdString();
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
    return {"chart", "Draw the chart of a scenario into a PNG file", declareChart, drawChart};
}

} // namespace breakeven
