// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/gpu_import.h"

#include "core/evidence/as_of.h"
#include "core/evidence/gpus/gpu_catalog.h"
#include "core/output/one_line.h"
#include "core/output/safe_file.h"

#include <fmt/format.h>

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

void compare(ImportPreview& preview, const GpuRate& before, const GpuRate& after)
{
    const std::size_t changes = preview.changed.size();
    const auto change = [&](const char* field, std::string from, std::string to) {
        preview.changed.push_back({rateId(after), rateName(after), field, std::move(from), std::move(to)});
    };
    if (differ(before.usdPerGpuHour, after.usdPerGpuHour))
        change("price", price(before.usdPerGpuHour), price(after.usdPerGpuHour));
    if (differ(before.memoryGb, after.memoryGb))
        change("memory", fmt::format("{:g} GB", before.memoryGb), fmt::format("{:g} GB", after.memoryGb));
    if (differ(before.gpus, after.gpus))
        change("GPUs of the instance", fmt::format("{:g}", before.gpus), fmt::format("{:g}", after.gpus));
    if (preview.changed.size() == changes)
        ++preview.unchanged;
}

/// The day on which a file was last written, in UTC.
std::string dayOfFile(const std::filesystem::path& file)
{
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0)
        return {};
    const std::chrono::sys_seconds written{std::chrono::seconds(status.st_mtime)};
    return isoDate(Day(std::chrono::floor<std::chrono::days>(written)));
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
    preview.rows = list.rows;
    preview.skipped = list.skipped;
    preview.remarks = list.remarks;
    for (const GpuRate& rate : list.rates) {
        const auto before = known.find(rateId(rate));
        if (before == known.end())
            preview.added.push_back({rateId(rate), rateName(rate), price(rate.usdPerGpuHour)});
        else
            compare(preview, before->second, rate);
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
