// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"
#include "app/commands/command.h"
#include "app/commands/names.h"
#include "app/commands/offscreen.h"
#include "app/commands/scenario_source.h"
#include "app/exports/report_file.h"
#include "core/files/safe_file.h"
#include "core/inputs/one_line.h"

#include <fmt/format.h>

#include <filesystem>

namespace breakeven {

namespace {

/// What the options of `report` say, found good.
struct ReportRequest {
    std::string output; ///< a file, or "-" for standard output
    ReportOptions options;
};

void declareReport(CLI::App& arguments)
{
    declareScenario(arguments);
    declareOption(arguments, "-o", "FILE", "the report to write (.pdf or .html); - is standard\noutput");
    declareOption(arguments, "--paper", "PAPER", "a4 (default) or letter");
    declareFlag(arguments, "--no-scenario", "leave out of a PDF the scenario, with which it can\nbe opened again");
    declareOption(arguments, "--format", "FORMAT", "pdf or html; if left out, FILE's suffix tells it\n(pdf)");
}

/// By --format, or the file's suffix: a report under another format's suffix would open nowhere.
Result<ReportFormat> formatFrom(const CLI::App& arguments, const std::string& output)
{
    const auto given = choiceOf(arguments, "--format", idsOf(reportFormatTable));
    if (!given)
        return given.error();
    const bool named = output != "-" && !std::filesystem::path(output).extension().empty();
    if (isGiven(arguments, "--format") || !named)
        return reportFormatTable[*given].format;
    if (const std::optional<ReportFormat> suffix = reportFormatOf(output))
        return *suffix;
    return Error{"-o",
                 fmt::format("{} has the suffix of no report; allowed are .pdf, .html and .htm", inQuotes(output))};
}

Result<ReportRequest> requestFrom(const CLI::App& arguments)
{
    ReportRequest request;
    const std::optional<std::string> output = valueOf(arguments, "-o");
    if (!output)
        return Error{"report", "no file was given to write to; name it with -o FILE.pdf or -o FILE.html"};
    if (output->empty())
        return Error{"-o", "the file's name is empty"};
    request.output = *output;
    const Result<ReportFormat> format = formatFrom(arguments, *output);
    if (!format)
        return format.error();
    request.options.format = *format;
    const auto paper = choiceOf(arguments, "--paper", idsOf(paperTable));
    if (!paper)
        return paper.error();
    request.options.paper = paperTable[*paper].paper;
    request.options.carriesScenario = !isGiven(arguments, "--no-scenario");
    return request;
}

Answer writeReport(const CLI::App& arguments)
{
    const Result<ReportRequest> request = requestFrom(arguments);
    if (!request)
        return request.error();
    const Result<Scenario> scenario = scenarioFrom(arguments);
    if (!scenario)
        return scenario.error();
    const OffscreenApplication application;
    Result<std::string> bytes = reportBytes(evaluate(*scenario), request->options);
    if (!bytes)
        return bytes.error();
    if (request->output == "-")
        return std::move(bytes).value();
    if (const Outcome written = writeFile(request->output, *bytes); !written)
        return written.error();
    return std::string();
}

} // namespace

Command reportCommand()
{
    return {"report", "Write a report to hand over (.pdf, .html)", declareReport, writeReport};
}

} // namespace breakeven
