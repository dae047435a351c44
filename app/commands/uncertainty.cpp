// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/command_table.h"
#include "core/analysis/uncertainty/draws.h"
#include "core/output/json/uncertainty_json.h"
#include "core/text/one_line.h"

#include <fmt/format.h>

#include <charconv>

namespace breakeven {

namespace {

Result<std::size_t> samplesFrom(const std::optional<std::string>& given)
{
    if (!given)
        return usualDraws;
    std::size_t samples = 0;
    const char* end = given->data() + given->size();
    const auto [stop, fault] = std::from_chars(given->data(), end, samples);
    if (fault != std::errc() || stop != end || samples < 1 || samples > mostDraws)
        return Error{"--samples", fmt::format("{} is not allowed; allowed are whole numbers from 1 to {}",
                                              inQuotes(*given), mostDraws)};
    return samples;
}

Answer drawScenario(const CLI::App& arguments)
{
    const Result<std::size_t> samples = samplesFrom(valueOf(arguments, "--samples"));
    if (!samples)
        return samples.error();
    const Result<Scenario> scenario = dollarScenarioFrom(arguments);
    if (!scenario)
        return scenario.error();
    return uncertaintyJson(*scenario, *samples);
}

} // namespace

Work uncertaintyCommand(CLI::App& arguments)
{
    declareScenario(arguments);
    declareOption(arguments, "--samples", "N", fmt::format("how many draws, 1 to {} ({})", mostDraws, usualDraws));
    return [&arguments] { return drawScenario(arguments); };
}

} // namespace breakeven
