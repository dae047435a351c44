// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/list_source.h"

#include "app/commands/base/arguments.h"
#include "app/commands/base/streams.h"
#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"
#include "core/files/day_of_change.h"
#include "core/files/safe_file.h"
#include "core/files/strict_json.h"
#include "core/output/json/catalogs/import_json.h"
#include "core/text/one_line.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <optional>

namespace breakeven {

namespace {

/// What --as-of says; absent if it was not given.
Result<std::optional<std::string>> givenDay(const CLI::App& arguments)
{
    const std::optional<std::string> given = valueOf(arguments, "--as-of");
    if (!given)
        return given;
    const Result<std::chrono::sys_days> day = statedDay(*given, currentDay(), "--as-of");
    if (!day)
        return day.error();
    return given;
}

} // namespace

void declareImport(CLI::App& arguments)
{
    declareOption(arguments, "--import", "FILE",
                  "add the prices of a public list to your catalog,\n"
                  "and print what is new, changed and skipped;\n"
                  "- is standard input");
    declareOption(arguments, "--as-of", "DATE", "the day of the list, YYYY-MM-DD; that of the\nfile's last change");
    declareFlag(arguments, "--dry-run", "only print what importing would do");
}

Result<bool> importIsAsked(const CLI::App& arguments)
{
    if (valueOf(arguments, "--import"))
        return true;
    for (const char* option : {"--as-of", "--dry-run"})
        if (isGiven(arguments, option))
            return Error{option, "is only for --import FILE"};
    return false;
}

Result<ListSource> listSourceFrom(const CLI::App& arguments)
{
    const std::string path = valueOf(arguments, "--import").value_or("");
    if (path.empty())
        return Error{"--import", "the file's name is empty"};
    const Result<std::optional<std::string>> stated = givenDay(arguments);
    if (!stated)
        return stated.error();
    const bool standard = path == "-";
    const Result<std::string> text = standard ? readStandardInput() : readFile(path, jsonSizeLimit);
    if (!text)
        return text.error();
    const std::chrono::sys_days day = standard ? currentDay() : dayOfChange(path);
    return ListSource{*text, standard ? "standard input" : oneLine(path), stated->value_or(isoDate(day))};
}

Answer importAnswer(const CLI::App& arguments, const Result<ListImport>& import)
{
    if (!import)
        return import.error();
    if (isGiven(arguments, "--dry-run") || !import->changes)
        return importJson(import->preview, std::nullopt);
    if (const Outcome written = import->write(); !written)
        return written.error();
    return importJson(import->preview, import->catalog.string());
}

} // namespace breakeven
