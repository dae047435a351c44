// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/list_source.h"
#include "app/commands/command_table.h"
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/evidence/gpus/lists/gpu_import.h"
#include "core/files/dates/as_of.h"
#include "core/files/user_folders.h"
#include "core/output/json/catalogs/gpus_json.h"
#include "core/text/one_line.h"

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

Result<std::string> providerFrom(const CLI::App& arguments)
{
    const std::optional<std::string> given = valueOf(arguments, "--provider");
    if (!given)
        return providerOfFile(valueOf(arguments, "--import").value_or(""));
    constexpr std::size_t longest = 60;
    if (given->empty() || *given != oneLine(*given, longest))
        return Error{"--provider", inQuotes(*given) + " is not a name of 1 to 60 characters"};
    return *given;
}

constexpr std::array<const char*, 3> currencyOptions{"--currency", "--exchange-rate", "--exchange-day"};

/// What the list's prices are in and what that was worth; absent if nothing was said. One without the others is an
/// error.
Result<std::optional<ListCurrency>> currencyFrom(const CLI::App& arguments)
{
    const auto isSaid = [&arguments](const char* option) { return isGiven(arguments, option); };
    if (std::ranges::none_of(currencyOptions, isSaid))
        return std::optional<ListCurrency>();
    for (const char* option : currencyOptions)
        if (!isSaid(option))
            return Error{option, "is missing: a currency needs its rate in US dollars and the day of it"};
    const auto said = [&arguments](const char* option) { return valueOf(arguments, option).value_or(""); };
    const Result<ListCurrency> currency =
        statedCurrency({said(currencyOptions[0]), said(currencyOptions[1]), said(currencyOptions[2])},
                       {currencyOptions[0], currencyOptions[1], currencyOptions[2]}, currentDay());
    if (!currency)
        return currency.error();
    return std::optional(*currency);
}

/// An import that would leave out prices of a currency is none until it is said what that is worth.
Result<ListImport> askedForRate(Result<ListImport> import, const std::string& where)
{
    if (!import || !import->preview.needsRate)
        return import;
    return Error{where, "its prices are in " + import->preview.currency + "; say what that is worth with --currency " +
                            import->preview.currency + " --exchange-rate USD --exchange-day DATE"};
}

Answer importGpus(const CLI::App& arguments, const std::vector<GpuRate>& own)
{
    const Result<std::string> provider = providerFrom(arguments);
    if (!provider)
        return provider.error();
    const Result<std::optional<ListCurrency>> currency = currencyFrom(arguments);
    if (!currency)
        return currency.error();
    const Result<ListSource> source = listSourceFrom(arguments);
    if (!source)
        return source.error();
    ListSource list = *source;
    list.currency = *currency;
    if (provider->empty())
        return Error{source->name, "its name does not say of which cloud it is; give --provider NAME"};
    return importAnswer(arguments, askedForRate(importSkypilotList(list, *provider, own, userDataFolder()), list.name));
}

Answer listGpus(const CLI::App& arguments)
{
    if (const Outcome none = expectNoWords(arguments); !none)
        return none.error();
    const Result<bool> imports = importIsAsked(arguments);
    if (!imports)
        return imports.error();
    for (const char* option : {"--provider", "--currency", "--exchange-rate", "--exchange-day"})
        if (!*imports && isGiven(arguments, option))
            return Error{option, "is only for --import FILE"};
    const Result<std::vector<GpuRate>> own = readOwnGpuRates(userDataFolder());
    if (!own)
        return own.error();
    return *imports ? importGpus(arguments, *own)
                    : Answer(gpuRatesJson(withOwnRates(builtInGpuRates(), *own), currentDay()));
}

} // namespace

Work gpusCommand(CLI::App& arguments)
{
    declareImport(arguments);
    declareOption(arguments, "--provider", "NAME",
                  "whose prices they are; else by the file's name,\nas skypilot_aws.csv");
    declareOption(arguments, "--currency", "CODE", "what the list's prices are in where it is not USD,\nas EUR");
    declareOption(arguments, "--exchange-rate", "USD", "what one of it is worth in US dollars");
    declareOption(arguments, "--exchange-day", "DATE", "on which day, YYYY-MM-DD");
    return [&arguments] { return listGpus(arguments); };
}

} // namespace breakeven
