// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/skypilot_list.h"

#include "core/evidence/gpus/lists/skypilot_row.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace breakeven {

namespace {

/// The rows of an instance in a region.
struct Offer {
    SkypilotRow first;
    std::size_t rows = 0;
    std::vector<double> onDemand;
    std::vector<double> spot;
};

/// "line 12, g5.xlarge".
Message placeOfRow(std::size_t line, const std::string& name)
{
    return name.empty() ? Message{"skypilot.line(line)", Quantity::plain(line)}
                        : Message{"skypilot.line_of(line, name)", Quantity::plain(line), name};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

bool isSameOffer(const SkypilotRow& one, const SkypilotRow& other)
{
    return one.instance == other.instance && one.gpu == other.gpu && one.gpus == other.gpus &&
           one.region == other.region;
}

/// The offers in the order of the file.
class Offers {
public:
    explicit Offers(const GpuListOrigin& origin) : m_origin(origin) {}

    /// Adds a row to its offer. An error is what keeps it from being told from another offer in a catalog.
    [[nodiscard]] Outcome add(SkypilotRow row)
    {
        const std::string id = rateId(rateOf(row, RateKind::OnDemand, {}));
        const auto [place, isNew] = m_places.emplace(id, m_offers.size());
        if (isNew)
            m_offers.push_back({row, 0, {}, {}});
        Offer& offer = m_offers[place->second];
        if (!isSameOffer(offer.first, row))
            return Error{row.instance, Message{"skypilot.not_told_apart"}};
        ++offer.rows;
        if (row.onDemand)
            offer.onDemand.push_back(*row.onDemand);
        if (row.spot)
            offer.spot.push_back(*row.spot);
        for (const Message& remark : row.remarks)
            ++m_remarks.try_emplace(inWords(remark), remark, 0U).first->second.second;
        return success();
    }

    [[nodiscard]] std::vector<GpuRate> rates() const
    {
        std::vector<GpuRate> made;
        for (const Offer& offer : m_offers) {
            if (!offer.onDemand.empty())
                made.push_back(rateOf(offer.first, RateKind::OnDemand, offer.onDemand));
            if (!offer.spot.empty())
                made.push_back(rateOf(offer.first, RateKind::Spot, offer.spot));
        }
        return made;
    }

    [[nodiscard]] std::vector<std::pair<Message, std::size_t>> remarks() const
    {
        std::vector<std::pair<Message, std::size_t>> made;
        for (const auto& [words, counted] : m_remarks)
            made.push_back(counted);
        std::size_t merged = 0;
        for (const Offer& offer : m_offers)
            if (offer.onDemand.size() > 1 || offer.spot.size() > 1)
                merged += offer.rows;
        if (merged > 0)
            made.emplace_back(Message{"skypilot.zones"}, merged);
        std::stable_sort(made.begin(), made.end(),
                         [](const auto& one, const auto& other) { return one.second > other.second; });
        return made;
    }

private:
    [[nodiscard]] GpuRate rateOf(const SkypilotRow& row, RateKind kind, const std::vector<double>& prices) const
    {
        const std::string file = std::filesystem::path(m_origin.file).filename().string();
        Message source = prices.size() > 1
                             ? Message{"skypilot.source_of_zones(file, zones)", file, Quantity::plain(prices.size())}
                             : Message{"skypilot.source(file)", file};
        if (row.isGpuAlone)
            source = {"skypilot.source_alone(source)", std::move(source)};
        if (const std::optional<ListCurrency>& given = m_origin.currency)
            source = {"skypilot.source_exchanged(source, currency, usd, date)", std::move(source), given->code,
                      Quantity::general(given->usd), given->day};
        return {.gpu = row.gpu,
                .memoryGb = row.memoryGb,
                .provider = m_origin.provider,
                .instance = row.instance,
                .region = row.region,
                .kind = kind,
                .years = 0,
                .gpus = row.gpus,
                .usdPerGpuHour = prices.empty() ? 0 : median(prices),
                .source = inWords(source),
                .asOf = m_origin.asOf};
    }

    const GpuListOrigin& m_origin;
    std::vector<Offer> m_offers;
    std::map<std::string, std::size_t> m_places;
    std::map<std::string, std::pair<Message, std::size_t>> m_remarks; ///< what reads the same is one
};

} // namespace

Result<GpuList> parseSkypilotList(std::string_view text, const GpuListOrigin& origin)
{
    if (origin.provider.empty())
        return Error{origin.file, Message{"skypilot.no_provider"}};
    const Result<CsvTable> table = parseCsv(text, origin.file);
    if (!table)
        return table.error();
    const Result<SkypilotColumns> columns = SkypilotColumns::of(*table, origin.file);
    if (!columns)
        return columns.error();
    GpuList list;
    list.list = {"skypilot.list(provider)", origin.provider};
    list.rows = table->rows.size();
    list.currency = origin.currency ? origin.currency->code : std::string(dollar);
    const SkypilotContext context(*table, *columns, origin.currency);
    Offers offers(origin);
    std::vector<std::pair<std::size_t, Error>> skipped; // with their lines
    std::set<std::size_t> machineLines;                 // of rows that are part of another's price
    for (const CsvTable::Row& row : table->rows) {
        const SkypilotReading read = readSkypilotRow(*table, *columns, row, context);
        if (!read.foreign.empty() && !list.needsRate && !origin.currency) {
            list.needsRate = true;
            list.currency = read.foreign;
        }
        const Outcome added = read.row ? offers.add(*read.row) : read.row.error();
        if (!added)
            skipped.emplace_back(row.line, added.error());
        else if (read.row->machineLine)
            machineLines.insert(*read.row->machineLine);
    }
    for (const auto& [line, error] : skipped)
        if (!machineLines.contains(line))
            list.skipped.push_back({placeOfRow(line, error.where), error.what});
    list.rates = offers.rates();
    list.remarks = offers.remarks();
    if (!list.rates.empty() || list.needsRate)
        return list;
    if (list.skipped.empty())
        return Error{origin.file, Message{"skypilot.no_rows"}};
    const ImportPreview::Skipped& first = list.skipped.front();
    return Error{origin.file,
                 Message{"skypilot.no_use(rows, place, why)", Quantity::plain(list.rows), first.where, first.why}};
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
