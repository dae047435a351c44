// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/skypilot_list.h"

#include "core/evidence/gpus/skypilot_row.h"
#include "core/output/one_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace breakeven {

namespace {

/// The rows of an instance in a region.
struct Offer {
    SkypilotRow first;
    std::vector<double> onDemand;
    std::vector<double> spot;
};

/// "line 12, g5.xlarge".
std::string placeOfRow(std::size_t line, const std::string& name)
{
    return fmt::format("line {}{}{}", line, name.empty() ? "" : ", ", name);
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

/// The offers in the order of the file.
class Offers {
public:
    void add(SkypilotRow row)
    {
        const std::string key = fmt::format("{}\n{}\n{}\n{}", row.instance, row.gpu, row.gpus, row.region);
        const auto [place, isNew] = m_places.emplace(key, m_offers.size());
        if (isNew)
            m_offers.push_back({row, {}, {}});
        Offer& offer = m_offers[place->second];
        if (row.onDemand)
            offer.onDemand.push_back(*row.onDemand);
        if (row.spot)
            offer.spot.push_back(*row.spot);
        for (const std::string& remark : row.remarks)
            ++m_remarks[remark];
    }

    [[nodiscard]] std::vector<GpuRate> rates(const GpuListOrigin& origin) const
    {
        std::vector<GpuRate> made;
        for (const Offer& offer : m_offers) {
            if (!offer.onDemand.empty())
                made.push_back(rate(offer, RateKind::OnDemand, offer.onDemand, origin));
            if (!offer.spot.empty())
                made.push_back(rate(offer, RateKind::Spot, offer.spot, origin));
        }
        return made;
    }

    [[nodiscard]] std::vector<std::pair<std::string, std::size_t>> remarks() const
    {
        std::vector<std::pair<std::string, std::size_t>> made(m_remarks.begin(), m_remarks.end());
        std::stable_sort(made.begin(), made.end(),
                         [](const auto& one, const auto& other) { return one.second > other.second; });
        return made;
    }

private:
    static GpuRate rate(const Offer& offer, RateKind kind, const std::vector<double>& prices,
                        const GpuListOrigin& origin)
    {
        std::string source = "SkyPilot catalog " + std::filesystem::path(origin.file).filename().string();
        if (prices.size() > 1)
            source += fmt::format(", median of {} zones", prices.size());
        return {.gpu = offer.first.gpu,
                .memoryGb = offer.first.memoryGb,
                .provider = origin.provider,
                .instance = offer.first.instance,
                .region = offer.first.region,
                .kind = kind,
                .years = 0,
                .gpus = offer.first.gpus,
                .usdPerGpuHour = median(prices),
                .source = std::move(source),
                .asOf = origin.asOf};
    }

    std::vector<Offer> m_offers;
    std::map<std::string, std::size_t> m_places;
    std::map<std::string, std::size_t> m_remarks;
};

} // namespace

Result<GpuList> parseSkypilotList(std::string_view text, const GpuListOrigin& origin)
{
    if (origin.provider.empty())
        return Error{origin.file, "its name does not say of which cloud it is; the provider must be named"};
    const Result<CsvTable> table = parseCsv(text, origin.file);
    if (!table)
        return table.error();
    const Result<SkypilotColumns> columns = SkypilotColumns::of(*table, origin.file);
    if (!columns)
        return columns.error();
    GpuList list;
    list.rows = table->rows.size();
    Offers offers;
    for (const CsvTable::Row& row : table->rows) {
        Result<SkypilotRow> read = readSkypilotRow(*table, *columns, row);
        if (read)
            offers.add(std::move(read).value());
        else
            list.skipped.push_back({placeOfRow(row.line, read.error().where), read.error().what});
    }
    list.rates = offers.rates(origin);
    list.remarks = offers.remarks();
    if (!list.rates.empty())
        return list;
    if (list.skipped.empty())
        return Error{origin.file, "has no rows below its heading"};
    const ImportPreview::Skipped& first = list.skipped.front();
    return Error{origin.file,
                 fmt::format("none of its {} rows can be used; {}: {}", list.rows, first.where, first.why)};
}

std::string providerOfFile(const std::filesystem::path& path)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 24> clouds{{
        {"aws", "AWS"},
        {"azure", "Azure"},
        {"cudo", "Cudo"},
        {"do", "DigitalOcean"},
        {"fluidstack", "Fluidstack"},
        {"gcp", "GCP"},
        {"hyperbolic", "Hyperbolic"},
        {"hyperstack", "Hyperstack"},
        {"ibm", "IBM"},
        {"lambda", "Lambda"},
        {"mithril", "Mithril"},
        {"nebius", "Nebius"},
        {"oci", "OCI"},
        {"paperspace", "Paperspace"},
        {"primeintellect", "Prime Intellect"},
        {"runpod", "RunPod"},
        {"scp", "SCP"},
        {"seeweb", "Seeweb"},
        {"shadeform", "Shadeform"},
        {"vast", "Vast.ai"},
        {"verda", "Verda"},
        {"vsphere", "vSphere"},
        {"yotta", "Yotta"},
        {"kubernetes", "Kubernetes"},
    }};
    std::string name = path.stem().string();
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    constexpr std::string_view prefix = "skypilot_";
    if (name.starts_with(prefix))
        name.erase(0, prefix.size());
    else if (name == "vms") // as it lies in SkyPilot's own folders: catalogs/v8/aws/vms.csv
        name = path.parent_path().filename().string();
    for (const auto& [file, cloud] : clouds)
        if (name == file)
            return std::string(cloud);
    return {};
}

} // namespace breakeven
