// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/analysis_arguments.h"

#include "app/commands/base/arguments.h"
#include "app/commands/base/names.h"
#include "core/inputs/known_ids.h"
#include "core/inputs/parameter_table.h"
#include "core/text/one_line.h"

#include <CLI/CLI.hpp>
#include <fmt/ranges.h>

#include <charconv>
#include <cmath>

namespace breakeven {

void declareFigure(CLI::App& arguments)
{
    declareOption(arguments, "--figure", "FIGURE", fmt::format("{}", fmt::join(idsOf(figureTable), ",\n")));
}

Result<Figure> figureFrom(const CLI::App& arguments)
{
    const std::vector<std::string> ids = idsOf(figureTable);
    const std::optional<std::string> given = valueOf(arguments, "--figure");
    if (!given)
        return Error{arguments.get_name(),
                     fmt::format("no figure was given; name one with --figure, {}", allowedNames(ids))};
    if (const std::optional<Figure> figure = figureTable.find(*given))
        return *figure;
    const std::string near = nearestName(*given, ids);
    return Error{"--figure",
                 fmt::format("{} is not a figure{}; {}", inQuotes(*given),
                             near.empty() ? "" : fmt::format(", did you mean {}?", near), allowedNames(ids))};
}

void declareParameter(CLI::App& arguments)
{
    declareOption(arguments, "--parameter", "ID", "what may change, see \"breakeven parameters\"");
}

Result<const Parameter*> parameterFrom(const CLI::App& arguments)
{
    const std::optional<std::string> given = valueOf(arguments, "--parameter");
    if (!given)
        return Error{arguments.get_name(), "no parameter was given; name one with --parameter, "
                                           "\"breakeven parameters\" lists them all"};
    if (const Parameter* parameter = findParameter(*given))
        return parameter;
    return Error{"--parameter", unknownParameter(*given)};
}

void declareTarget(CLI::App& arguments)
{
    declareOption(arguments, "--target", "X", "what the figure is to be: US dollars,\nrequests a month or months");
}

Result<double> targetFrom(const CLI::App& arguments)
{
    const std::optional<std::string> given = valueOf(arguments, "--target");
    if (!given)
        return Error{arguments.get_name(), "no target was given; name a number with --target"};
    double target = 0;
    const char* const last = given->data() + given->size();
    const auto [end, fault] = std::from_chars(given->data(), last, target);
    if (fault != std::errc() || end != last || !std::isfinite(target))
        return Error{"--target", fmt::format("{} is not allowed; allowed is a finite number, as in 0, -2500 or 1e6",
                                             inQuotes(*given))};
    return target;
}

} // namespace breakeven
