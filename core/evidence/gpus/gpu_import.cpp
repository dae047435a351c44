// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_import.h"

#include "core/evidence/gpus/gpu_catalog.h"
#include "core/output/one_line.h"
#include "core/output/safe_file.h"
#include "core/scenario/dates.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>
#include <map>
#include <sys/stat.h>
#include <utility>

namespace breakeven {

namespace {

constexpr std::size_t listLimit = std::size_t{64} << 20U; ///< bytes; the largest cloud's has under 20 MB

std::string price(double usd)
{
    return fmt::format("${:.6g} an hour", usd);
}

bool differ(double one, double other)
{
    constexpr double lastDigits = 1e-9;
    return std::abs(one - other) > lastDigits * (std::abs(one) + std::abs(other));
}

/// What differs, in words; empty if nothing does.
std::string changes(const GpuRate& before, const GpuRate& after)
{
    std::vector<std::string> words;
    if (differ(before.usdPerGpuHour, after.usdPerGpuHour))
        words.push_back(fmt::format("{} → {}", price(before.usdPerGpuHour), price(after.usdPerGpuHour)));
    if (differ(before.memoryGb, after.memoryGb))
        words.push_back(fmt::format("{:g} GB → {:g} GB", before.memoryGb, after.memoryGb));
    if (differ(before.gpus, after.gpus))
        words.push_back(fmt::format("{:g} GPUs → {:g} GPUs", before.gpus, after.gpus));
    return fmt::format("{}", fmt::join(words, ", "));
}

/// The day on which a file was last written, in UTC.
std::string dayOfFile(const std::filesystem::path& file)
{
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        return {};
    const std::chrono::sys_seconds written{std::chrono::seconds(status.st_mtime)};
    return isoDate(std::chrono::floor<std::chrono::days>(written));
}

} // namespace

GpuImport importGpuList(const GpuList& list, const GpuListOrigin& origin, const std::vector<GpuRate>& builtIn,
                        const std::vector<GpuRate>& own)
{
    std::map<std::string, GpuRate> known;
    for (const GpuRate& rate : withOwnRates(builtIn, own))
        known.emplace(rateId(rate), rate);
    GpuImport import;
    ImportPreview& preview = import.preview;
    preview.list = fmt::format("SkyPilot catalog of {}", origin.provider);
    preview.skipped = list.skipped;
    preview.remarks = list.remarks;
    for (const GpuRate& rate : list.rates) {
        const auto before = known.find(rateId(rate));
        const std::string what = before == known.end() ? price(rate.usdPerGpuHour) : changes(before->second, rate);
        if (before == known.end())
            preview.added.push_back({rateId(rate), what});
        else if (what.empty())
            ++preview.unchanged;
        else
            preview.changed.push_back({rateId(rate), what});
    }
    import.own = withOwnRates(own, list.rates);
    return import;
}

Result<GpuImport> readGpuImport(const std::filesystem::path& file, const std::string& provider, const std::string& asOf,
                                const std::filesystem::path& folder)
{
    const Result<std::string> text = readFile(file, listLimit);
    if (!text)
        return text.error();
    const GpuListOrigin origin{oneLine(file.filename().native()), provider.empty() ? providerOfFile(file) : provider,
                               asOf.empty() ? dayOfFile(file) : asOf};
    const std::string where = oneLine(file.native());
    if (origin.provider.empty())
        return Error{where, "the file's name does not say of which cloud it is; give --provider NAME"};
    const Result<std::vector<GpuRate>> own = readOwnGpuRates(folder);
    if (!own)
        return own.error();
    const Result<GpuList> list = parseSkypilotList(*text, origin);
    if (!list)
        return list.error();
    return importGpuList(*list, origin, builtInGpuRates(), *own);
}

} // namespace breakeven
