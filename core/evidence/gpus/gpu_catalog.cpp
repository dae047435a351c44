// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_catalog.h"

#include "core/evidence/catalog_json.h"
#include "core/evidence/gpus/rates_by_id.h"
#include "core/evidence/user_catalog.h"
#include "core/files/dates/as_of.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <cassert>
#include <map>
#include <utility>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view gpusFormatName = "breakeven-gpus";
constexpr std::string_view gpusFileName = "gpus.json";
constexpr std::string_view rowsName = "rates";
constexpr int longestTerm = 10; ///< years

GpuRate readRate(CatalogFields& row)
{
    GpuRate rate;
    rate.gpu = row.text("gpu");
    rate.memoryGb = row.optionalNumber("memory_gb", plausibleGpuMemory).value_or(0);
    rate.provider = row.text("provider");
    rate.instance = row.text("instance");
    rate.region = row.optionalText("region");
    rate.kind = enumerators<RateKind>[row.choice("kind", {"on_demand", "reserved", "spot", "serverless"})];
    rate.years = rate.kind == RateKind::Reserved ? row.whole("years", {1, longestTerm}) : 0;
    rate.gpus = row.number("gpus", plausibleGpuCount);
    rate.usdPerGpuHour = row.number("usd_per_gpu_hour", {lowestGpuRate, highestGpuRate});
    rate.source = row.text("source");
    rate.asOf = row.roughDate("as_of");
    return rate;
}

Json rateJson(const GpuRate& rate)
{
    Json row{{"gpu", rate.gpu}};
    if (rate.memoryGb > 0)
        row["memory_gb"] = rate.memoryGb;
    row["provider"] = rate.provider;
    row["instance"] = rate.instance;
    if (!rate.region.empty())
        row["region"] = rate.region;
    row["kind"] = info(rate.kind).id;
    if (rate.years > 0)
        row["years"] = rate.years;
    row["gpus"] = rate.gpus;
    row["usd_per_gpu_hour"] = rate.usdPerGpuHour;
    row["source"] = rate.source;
    if (!rate.asOf.empty())
        row["as_of"] = rate.asOf;
    return row;
}

} // namespace

Result<std::vector<GpuRate>> parseGpuCatalog(std::string_view text, const std::string& where)
{
    Result<std::vector<GpuRate>> rates = parseCatalogRows<GpuRate>(text, where, gpusFormatName, rowsName, readRate);
    if (!rates)
        return rates;
    std::map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < rates->size(); ++i)
        if (const auto [first, isNew] = seen.emplace(rateId((*rates)[i]), i); !isNew)
            return Error{
                placeOf(where, "/rates/" + std::to_string(i)),
                Message{"catalog.same_offer(place, id)", "/rates/" + std::to_string(first->second), first->first}};
    return rates;
}

std::string formatGpuCatalog(const std::vector<GpuRate>& rates)
{
    // A line a rate: the file is looked at, and compared, by people too.
    std::string text = "{\n  \"format\": \"breakeven-gpus\",\n  \"version\": 1,\n  \"rates\": [";
    for (std::size_t i = 0; i < rates.size(); ++i)
        text += (i == 0 ? "\n    " : ",\n    ") + rateJson(rates[i]).dump();
    return text + "\n  ]\n}\n";
}

const std::vector<GpuRate>& builtInGpuRates()
{
    static const std::vector<GpuRate> rates = [] {
        Result<std::vector<GpuRate>> read = parseGpuCatalog(embeddedGpuCatalog(), "gpus.json");
        assert(read); // the tests read it
        return read ? std::move(read).value() : std::vector<GpuRate>();
    }();
    return rates;
}

std::vector<GpuRate> withOwnRates(std::vector<GpuRate> builtIn, std::vector<GpuRate> own)
{
    RatesById merged(std::move(builtIn));
    for (GpuRate& rate : own) {
        const GpuRate* before = merged.find(rateId(rate));
        if (before != nullptr && isSurelyLater(before->asOf, rate.asOf))
            continue;
        rate.own = true;
        merged.put(std::move(rate));
    }
    return std::move(merged).rates();
}

std::filesystem::path gpuCatalogFile(const std::filesystem::path& folder)
{
    return folder / gpusFileName;
}

Result<std::vector<GpuRate>> readOwnGpuRates(const std::filesystem::path& folder)
{
    const Result<std::optional<std::string>> text = readUserCatalog(folder, gpusFileName);
    if (!text)
        return text.error();
    return *text ? parseGpuCatalog(**text, oneLine(gpuCatalogFile(folder).native())) : std::vector<GpuRate>();
}

Outcome writeOwnGpuRates(const std::filesystem::path& folder, const std::vector<GpuRate>& rates)
{
    const std::string text = formatGpuCatalog(rates);
    const Result<std::vector<GpuRate>> again = parseGpuCatalog(text, {});
    return writeUserCatalog(folder, gpusFileName, text, again ? success() : again.error());
}

} // namespace breakeven
