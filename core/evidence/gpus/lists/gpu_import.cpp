// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/gpu_import.h"

#include "core/evidence/gpus/gpu_catalog.h"
#include "core/evidence/gpus/rates_by_id.h"
#include "core/files/dates/as_of.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <cmath>
#include <utility>

namespace breakeven {

namespace {

Message hourlyPrice(double usd)
{
    return {"gpu.an_hour(price)", Quantity::money(usd, 6)};
}

bool differ(double one, double other)
{
    constexpr double lastDigits = 1e-6; // prices are given with six digits at most
    return std::abs(one - other) > lastDigits * (std::abs(one) + std::abs(other));
}

/// What differs; empty if nothing does.
Message changes(const GpuRate& before, const GpuRate& after)
{
    std::vector<Message> words;
    if (differ(before.usdPerGpuHour, after.usdPerGpuHour))
        words.push_back(
            {"gpu.price_change(before, after)", hourlyPrice(before.usdPerGpuHour), hourlyPrice(after.usdPerGpuHour)});
    if (differ(before.memoryGb, after.memoryGb))
        words.push_back({"gpu.memory_change(before, after)", Quantity::general(before.memoryGb),
                         Quantity::general(after.memoryGb)});
    if (differ(before.gpus, after.gpus))
        words.push_back(
            {"gpu.count_change(before, after)", Quantity::general(before.gpus), Quantity::general(after.gpus)});
    return listed(words);
}

} // namespace

GpuImport importGpuList(const GpuList& list, const GpuListOrigin& origin, const std::vector<GpuRate>& builtIn,
                        const std::vector<GpuRate>& own)
{
    const RatesById known(withOwnRates(builtIn, own));
    RatesById kept(own);
    GpuImport import;
    ImportPreview& preview = import.preview;
    preview.list = list.list;
    preview.asOf = origin.asOf;
    preview.currency = list.currency;
    preview.needsRate = list.needsRate;
    preview.rows = {list.rows, list.rows - list.skipped.size()};
    preview.skipped = list.skipped;
    preview.remarks = list.remarks;
    for (const GpuRate& rate : list.rates) {
        const std::string id = rateId(rate);
        const GpuRate* before = known.find(id);
        const bool older = before != nullptr && isSurelyLater(before->asOf, rate.asOf);
        Message what = before == nullptr ? hourlyPrice(rate.usdPerGpuHour) : changes(*before, rate);
        if (before == nullptr)
            preview.added.push_back({id, std::move(what)});
        else if (what.empty())
            ++preview.unchanged;
        else if (older)
            preview.skipped.push_back({verbatim(id), {"gpu.later_day"}});
        else
            preview.changed.push_back({id, std::move(what)});
        if (!older)
            kept.put(rate);
    }
    import.own = std::move(kept).rates();
    import.isAnother = import.own != own;
    return import;
}

Result<ListImport> importSkypilotList(const ListSource& list, const std::string& provider,
                                      const std::vector<GpuRate>& own, const std::filesystem::path& folder)
{
    const GpuListOrigin origin{list.name, provider, list.asOf, list.currency};
    const Result<GpuList> read = parseSkypilotList(list.text, origin);
    if (!read)
        return read.error();
    GpuImport import = importGpuList(*read, origin, builtInGpuRates(), own);
    return ListImport{std::move(import.preview), import.isAnother, gpuCatalogFile(folder),
                      [folder, kept = std::move(import.own)] { return writeOwnGpuRates(folder, kept); }};
}

} // namespace breakeven
