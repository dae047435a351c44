// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/names.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/base/streams.h"
#include "app/commands/command_table.h"
#include "core/evidence/benchmarks/promise/promised_throughput.h"
#include "core/evidence/benchmarks/results/read_benchmark.h"
#include "core/files/safe_file.h"
#include "core/model/request_costs.h"
#include "core/output/json/catalogs/benchmark_json.h"
#include "core/text/one_line.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>
#include <utility>

namespace breakeven {

namespace {

constexpr Percentile usualPercentile = Percentile::P99;
constexpr double mostGpus = 100000;

Result<std::optional<double>> waitFrom(const CLI::App& arguments, const std::string& option)
{
    const std::optional<std::string> given = valueOf(arguments, option);
    if (!given)
        return std::optional<double>();
    double wait = 0;
    const char* const last = given->data() + given->size();
    const auto [end, fault] = std::from_chars(given->data(), last, wait);
    if (fault != std::errc() || end != last || !std::isfinite(wait) || wait <= 0)
        return Error{option, fmt::format("{} is not allowed; allowed are milliseconds above 0, as in 200 or 12.5",
                                         inQuotes(*given))};
    return std::optional(wait);
}

Result<double> gpusFrom(const CLI::App& arguments)
{
    const std::optional<std::string> given = valueOf(arguments, "--gpus");
    if (!given)
        return 1.0;
    int gpus = 0;
    const char* const last = given->data() + given->size();
    const auto [end, fault] = std::from_chars(given->data(), last, gpus);
    if (fault != std::errc() || end != last || gpus < 1 || gpus > mostGpus)
        return Error{"--gpus", fmt::format("{} is not allowed; allowed are whole numbers from 1 to {:.0f}",
                                           inQuotes(*given), mostGpus)};
    return static_cast<double>(gpus);
}

Result<LatencyPromise> promiseFrom(const CLI::App& arguments)
{
    const Result<std::optional<double>> ttft = waitFrom(arguments, "--ttft");
    if (!ttft)
        return ttft.error();
    const Result<std::optional<double>> tpot = waitFrom(arguments, "--tpot");
    if (!tpot)
        return tpot.error();
    LatencyPromise promise{*ttft, *tpot, usualPercentile};
    if (isGiven(arguments, "--percentile"))
        promise.percentile = enumerators<Percentile>[choiceOf(arguments, "--percentile", idsOf(percentileTable))];
    return promise;
}

/// Whose requests are meant: those of a scenario, or without one those of the parameters' defaults.
Result<RequestTokens> ownRequests(const CLI::App& arguments)
{
    const std::optional<std::string> preset = valueOf(arguments, "--preset");
    const std::optional<std::string> file = valueOf(arguments, "--scenario");
    if (preset && file)
        return Error{"--preset",
                     fmt::format("a scenario file was given as well, {}; give one of the two", inQuotes(*file))};
    Result<Scenario> scenario = preset ? presetNamed(*preset) : file ? readScenario(*file) : Result(Scenario());
    if (!scenario)
        return scenario.error();
    return RequestTokens{ownInput(PlainInputs(*scenario)), scenario->parameters.outputTokens};
}

/// What can't be read is added to the problems.
std::vector<BenchmarkFile> readFiles(const std::vector<std::string>& names, std::vector<Error>& problems)
{
    std::vector<BenchmarkFile> files;
    for (const std::string& name : names) {
        const bool standard = name == "-";
        const Result<std::string> text =
            standard ? readStandardInput(largestBenchmark) : readFile(name, largestBenchmark);
        if (!text) {
            problems.push_back(text.error());
            continue;
        }
        Result<BenchmarkFile> read = readBenchmark(*text, standard ? "standard input" : oneLine(name), name);
        if (!read)
            problems.push_back(read.error());
        else
            files.push_back(std::move(read).value());
    }
    return files;
}

Answer tellThroughput(const CLI::App& arguments)
{
    const std::vector<std::string> names = wordsOf(arguments);
    if (names.empty())
        return Error{arguments.get_name(), "no result was given; name one file of a serving benchmark or more"};
    if (std::ranges::count(names, "-") > 1)
        return Error{"-", "standard input was named more than once, and can be read only once"};
    const Result<LatencyPromise> promise = promiseFrom(arguments);
    if (!promise)
        return promise.error();
    const Result<double> gpus = gpusFrom(arguments);
    if (!gpus)
        return gpus.error();
    const Result<RequestTokens> own = ownRequests(arguments);
    if (!own)
        return own.error();

    std::vector<Error> problems;
    const std::vector<BenchmarkFile> files = readFiles(names, problems);
    if (!problems.empty())
        return problems;
    std::vector<LoadPoint> points;
    for (const BenchmarkFile& file : files)
        points.insert(points.end(), file.points.begin(), file.points.end());
    return benchmarkJson(files, points, throughputAt(points, *promise, *own, *gpus), *own, *gpus);
}

} // namespace

Work benchmarkCommand(CLI::App& arguments)
{
    declareWords(arguments, "FILE", true, "results of serving benchmarks, JSON or CSV;\n- is standard input");
    declareOption(arguments, "--ttft", "MS", "the promised time to first token");
    declareOption(arguments, "--tpot", "MS", "the promised time per output token");
    declareChoice(arguments, "--percentile", "SHARE", idsOf(percentileTable),
                  "of requests that the promise holds for:\np50, p90, p95 or p99 (default)");
    declareOption(arguments, "--gpus", "N", "that served, where a file doesn't tell (default 1)");
    declareOption(arguments, "--scenario", "FILE",
                  "whose requests count where the files hold several\nmixes of input and output");
    declareOption(arguments, "--preset", "ID", "the same of a preset, see \"breakeven presets\"");
    return [&arguments] { return tellThroughput(arguments); };
}

} // namespace breakeven
