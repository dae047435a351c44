// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chart_commands/drawing_table.h"
#include "app/chart_commands/offscreen.h"
#include "app/commands/base/arguments.h"
#include "app/commands/base/language_argument.h"
#include "app/commands/base/names.h"
#include "app/commands/base/scenario_source.h"
#include "app/exports/report_file.h"
#include "core/files/safe_file.h"
#include "core/text/one_line.h"
#include "widgets/language/shown_language.h"

#include <fmt/format.h>

#include <filesystem>

namespace breakeven {

namespace {

/// What the options of `report` say, found good.
struct ReportRequest {
    std::string output; ///< a file, or "-" for standard output
    ReportOptions options;
};

/// By --format, or the file's suffix: a report under another format's suffix would open nowhere.
Result<ReportFormat> formatFrom(const CLI::App& arguments, const std::string& output)
{
    const bool named = output != "-" && !std::filesystem::path(output).extension().empty();
    if (isGiven(arguments, "--format") || !named)
        return enumerators<ReportFormat>[choiceOf(arguments, "--format", idsOf(reportFormatTable))];
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
    request.options.paper = enumerators<Paper>[choiceOf(arguments, "--paper", idsOf(paperTable))];
    request.options.carriesScenario = !isGiven(arguments, "--no-scenario");
    return request;
}

} // namespace

Answer writeReport(const CLI::App& arguments)
{
    const Result<ReportRequest> request = requestFrom(arguments);
    if (!request)
        return request.error();
    const Result<Scenario> scenario = scenarioFrom(arguments);
    if (!scenario)
        return scenario.error();
    const OffscreenApplication application;
    const ShownLanguage language(languageFrom(arguments));
    Result<std::string> bytes = reportBytes(evaluate(*scenario), request->options);
    if (!bytes)
        return bytes.error();
    if (request->output == "-")
        return std::move(bytes).value();
    if (const Outcome written = writeFile(request->output, *bytes); !written)
        return written.error();
    return std::string();
}

} // namespace breakeven
