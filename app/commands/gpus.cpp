// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/base/arguments.h"
#include "app/commands/base/list_source.h"
#include "app/commands/command_table.h"
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/evidence/gpus/lists/gpu_import.h"
#include "core/evidence/user_data.h"
#include "core/files/dates/as_of.h"
#include "core/output/json/catalogs/gpus_json.h"
#include "core/text/one_line.h"

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

Answer importGpus(const CLI::App& arguments, const std::vector<GpuRate>& own)
{
    const Result<std::string> provider = providerFrom(arguments);
    if (!provider)
        return provider.error();
    const Result<ListSource> source = listSourceFrom(arguments);
    if (!source)
        return source.error();
    if (provider->empty())
        return Error{source->name, "its name does not say of which cloud it is; give --provider NAME"};
    return importAnswer(arguments, importSkypilotList(*source, *provider, own, userDataFolder()));
}

Answer listGpus(const CLI::App& arguments)
{
    if (const Outcome none = expectNoWords(arguments); !none)
        return none.error();
    const Result<bool> imports = importIsAsked(arguments);
    if (!imports)
        return imports.error();
    if (!*imports && isGiven(arguments, "--provider"))
        return Error{"--provider", "is only for --import FILE"};
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
    return [&arguments] { return listGpus(arguments); };
}

} // namespace breakeven
