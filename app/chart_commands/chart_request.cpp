// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_commands/chart_request.h"

#include "app/chart_commands/chart_table.h"
#include "app/commands/base/analysis_arguments.h"
#include "app/commands/base/arguments.h"
#include "app/commands/base/language_argument.h"
#include "app/commands/base/names.h"
#include "app/commands/chart_arguments.h"
#include "core/inputs/known_ids.h"
#include "core/inputs/parameter_table.h"
#include "core/text/one_line.h"
#include "widgets/print_theme.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace breakeven {

namespace {

View viewNamed(std::string_view id)
{
    return std::ranges::find_if(viewTable, [id](const ViewInfo& row) { return row.id == id || row.other == id; })->view;
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

Result<double> scaleFrom(std::string_view text)
{
    double scale = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), scale);
    if (fault != std::errc() || end != text.data() + text.size() || !pictureScales.contains(scale))
        return Error{"--scale", fmt::format("{} is not allowed; allowed are {} to {}", inQuotes(text),
                                            pictureScales.low, pictureScales.high)};
    return scale;
}

/// Of --views: "all", or names between commas, each once.
Result<std::vector<View>> viewsFrom(const std::string& text)
{
    std::vector<View> views;
    if (text == "all") {
        for (const std::string& name : viewNames())
            views.push_back(viewNamed(name));
        return views;
    }
    const std::vector<std::string> names = allViewNames();
    std::string_view rest = text;
    for (bool more = true; more;) {
        const std::size_t comma = rest.find(',');
        const std::string name(rest.substr(0, comma));
        if (std::ranges::find(names, name) == names.end())
            return Error{"--views", fmt::format("{} is not allowed; {}, or all", inQuotes(name), allowedNames(names))};
        if (std::ranges::find(views, viewNamed(name)) != views.end())
            return Error{"--views", fmt::format("{} stands there twice", name)};
        views.push_back(viewNamed(name));
        more = comma != std::string_view::npos;
        rest = more ? rest.substr(comma + 1) : std::string_view();
    }
    return views;
}

Outcome readViews(const CLI::App& arguments, ChartRequest& request)
{
    const std::optional<std::string> several = valueOf(arguments, "--views");
    request.several = several.has_value();
    request.namesViews = several != "all";
    if (several && valueOf(arguments, "--view"))
        return Error{"--views", "can't be given together with --view"};
    if (several) {
        Result<std::vector<View>> views = viewsFrom(*several);
        if (!views)
            return views.error();
        request.views = std::move(views).value();
        return success();
    }
    request.views = {viewNamed(allViewNames()[choiceOf(arguments, "--view", allViewNames())])};
    return success();
}

/// By --format, or the file's suffix: a picture under another format's suffix would open nowhere.
Outcome readFormat(const CLI::App& arguments, ChartRequest& request)
{
    const std::optional<std::string> given = valueOf(arguments, "--format");
    request.table = wantsTable(given, request.several ? std::string() : request.output);
    if (request.table && request.several)
        return Error{"--format", "csv is of one view; name it with --view"};
    if (given && !request.table)
        request.file.format = enumerators<PictureFormat>[choiceOf(arguments, "--format", chartFormats())];
    const bool named = !request.several && !std::filesystem::path(request.output).extension().empty();
    if (given || !named || request.table)
        return success();
    const std::optional<PictureFormat> suffix = pictureFormatOf(request.output);
    if (!suffix) {
        std::vector<std::string> suffixes = chartFormats();
        for (std::string& each : suffixes)
            each.insert(0, ".");
        return Error{"-o", fmt::format("{} has the suffix of no known format; {}", inQuotes(request.output),
                                       allowedNames(suffixes))};
    }
    request.file.format = *suffix;
    return success();
}

Outcome readLook(const CLI::App& arguments, ChartRequest& request)
{
    PictureOptions& picture = request.picture;
    if (isGiven(arguments, "--sources") && isGiven(arguments, "--no-sources"))
        return Error{"--no-sources", "can't be given together with --sources"};
    const std::array themes{&Theme::light(), &Theme::dimmed(), &printTheme()};
    picture.theme = themes[choiceOf(arguments, "--theme", chartThemes())];
    picture.sources = !isGiven(arguments, "--no-sources");
    picture.transparent = isGiven(arguments, "--transparent");
    request.file.outlines = isGiven(arguments, "--outlines");
    request.file.carriesScenario = !isGiven(arguments, "--no-scenario");
    if (const std::optional<std::string> given = valueOf(arguments, "--size")) {
        const Result<QSize> size = sizeFrom(*given);
        if (!size)
            return size.error();
        picture.pixels = *size;
        picture.scale = usualScale(*size);
    }
    if (const std::optional<std::string> given = valueOf(arguments, "--scale")) {
        const Result<double> scale = scaleFrom(*given);
        if (!scale)
            return scale.error();
        picture.scale = *scale;
    }
    for (const auto& [option, text] :
         {std::pair{"--title", &picture.texts.title}, std::pair{"--subtitle", &picture.texts.subtitle},
          std::pair{"--note", &picture.texts.note}})
        if (const std::optional<std::string> given = valueOf(arguments, option))
            *text = QString::fromStdString(*given);
    return success();
}

} // namespace

Result<ChartRequest> chartRequest(const CLI::App& arguments)
{
    ChartRequest request;
    request.language = languageFrom(arguments);
    const std::optional<std::string> output = valueOf(arguments, "-o");
    if (!output)
        return Error{"chart", "no file was given to write the picture to; name it with -o FILE"};
    if (output->empty())
        return Error{"-o", "the file's name is empty"};
    request.output = *output;
    for (const auto read : {readViews, readFormat, readLook})
        if (const Outcome good = read(arguments, request); !good)
            return good.error();
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

} // namespace breakeven
