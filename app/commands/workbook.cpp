// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/workbook.h"
#include "app/commands/base/arguments.h"
#include "app/commands/base/scenario_source.h"
#include "app/commands/command_table.h"
#include "core/files/safe_file.h"
#include "core/text/one_line.h"

#include <fmt/format.h>

#include <strings.h>

#include <filesystem>

namespace breakeven {

namespace {

/// A file with another suffix would open nowhere.
Result<std::string> outputFrom(const CLI::App& arguments)
{
    std::optional<std::string> output = valueOf(arguments, "-o");
    if (!output)
        return Error{"workbook", "no file was given to write to; name it with -o FILE.xlsx"};
    if (output->empty())
        return Error{"-o", "the file's name is empty"};
    const std::string suffix = std::filesystem::path(*output).extension();
    if (!suffix.empty() && ::strcasecmp(suffix.c_str(), ".xlsx") != 0)
        return Error{"-o", fmt::format("{} has the suffix of no workbook; allowed is .xlsx", inQuotes(*output))};
    return *std::move(output);
}

Answer writeWorkbook(const CLI::App& arguments)
{
    const Result<std::string> output = outputFrom(arguments);
    if (!output)
        return output.error();
    const Result<Scenario> scenario = scenarioFrom(arguments);
    if (!scenario)
        return scenario.error();
    Result<std::string> bytes = workbookBytes(evaluate(*scenario));
    if (!bytes)
        return bytes.error();
    if (*output == "-")
        return std::move(bytes).value();
    if (const Outcome written = writeFile(*output, *bytes); !written)
        return written.error();
    return std::string();
}

} // namespace

Work workbookCommand(CLI::App& arguments)
{
    declareScenario(arguments);
    declareOption(arguments, "-o", "FILE", "the workbook to write (.xlsx); - is standard output");
    return [&arguments] { return writeWorkbook(arguments); };
}

} // namespace breakeven
