// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/skypilot_row.h"

#include "core/evidence/gpus/accelerator.h"
#include "core/evidence/gpus/gpu_rate.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>

namespace breakeven {

namespace {

constexpr std::size_t longestListedName = 80; ///< characters

std::string nameInRow(const CsvTable::Row& row, std::size_t place)
{
    return oneLine(row.fields[place], longestListedName);
}

/// A number that is the whole text; absent if the text is none, or not finite.
std::optional<double> numberOf(const std::string& text)
{
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    return fault == std::errc() && stop == end && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Of one GPU, in GB as its maker counts (1,024 MiB); 0 if the text does not say. The text is a Python dictionary, not
/// JSON, or a plain name: only this member of it is looked for.
double memoryOf(const std::string& details)
{
    constexpr std::string_view key = "'MemoryInfo': {'SizeInMiB': ";
    const std::size_t at = details.find(key);
    if (at == std::string::npos)
        return 0;
    const char* begin = details.data() + at + key.size();
    double mib = 0;
    const auto read = std::from_chars(begin, details.data() + details.size(), mib);
    constexpr double mibPerGb = 1024;
    return read.ec == std::errc() && std::isfinite(mib) && mib > 0 ? mib / mibPerGb : 0;
}

/// The price of a GPU from that of the instance; otherwise why not.
struct ReadPrice {
    std::optional<double> usd;
    Message why;
};

ReadPrice priceOf(const std::string& text, double gpus)
{
    if (text.empty())
        return {std::nullopt, {"skypilot.missing"}};
    const std::optional<double> price = numberOf(text);
    if (!price)
        return {std::nullopt, {"skypilot.no_number(text)", inQuotes(text)}};
    if (*price == 0)
        return {std::nullopt, {"skypilot.zero"}};
    if (*price < 0)
        return {std::nullopt, {"skypilot.negative(price)", text}};
    const double each = *price / gpus;
    if (each > highestGpuRate)
        return {std::nullopt,
                {"skypilot.too_high(price, most)", Quantity::general(each), Quantity::general(highestGpuRate)}};
    if (each < lowestGpuRate)
        return {std::nullopt,
                {"skypilot.too_low(price, least)", Quantity::general(each), Quantity::general(lowestGpuRate)}};
    return {each, {}};
}

bool isNoGpu(const std::string& name)
{
    for (const std::string_view family : {"tpu", "Trainium", "Inferentia", "Gaudi"})
        if (name.starts_with(family))
            return true;
    return false;
}

/// Names and memory; the accelerators' table is believed where it knows the GPU.
void identify(SkypilotRow& made, const std::string& name, double memoryGb)
{
    const Accelerator* known = findAccelerator(name, memoryGb);
    const bool plausible = memoryGb == 0 || plausibleGpuMemory.contains(memoryGb);
    made.gpu = known != nullptr ? known->gpu : name;
    made.memoryGb = known != nullptr ? known->memoryGb : plausible ? memoryGb : 0;
    if (known == nullptr && !plausible)
        made.remarks.push_back({"skypilot.memory_left_out(gpu, memory)", name, Quantity::general(memoryGb)});
    constexpr double roundedBy = 0.15; // 94 GB and 96, 180 GB and 192 are one GPU
    if (known != nullptr && memoryGb > 0 && std::abs(memoryGb / known->memoryGb - 1) > roundedBy)
        made.remarks.push_back({"skypilot.memory_taken(gpu, listed, taken)", made.gpu, Quantity::general(memoryGb),
                                Quantity::general(known->memoryGb)});
}

void readRowPrices(SkypilotRow& made, const ReadPrice& onDemand, const ReadPrice& spot)
{
    made.onDemand = onDemand.usd;
    if (!onDemand.usd)
        made.remarks.push_back({"skypilot.rent_left_out(why)", onDemand.why});
    if (!spot.usd)
        made.remarks.push_back({"skypilot.spot_left_out(why)", spot.why});
    else if (onDemand.usd && *spot.usd == *onDemand.usd)
        made.remarks.push_back({"skypilot.spot_equals"});
    else if (onDemand.usd && *spot.usd > *onDemand.usd)
        made.remarks.push_back({"skypilot.spot_above"});
    else
        made.spot = spot.usd;
}

} // namespace

Result<SkypilotColumns> SkypilotColumns::of(const CsvTable& table, const std::string& where)
{
    const std::array<const char*, 6> needed{"InstanceType", "AcceleratorName", "AcceleratorCount",
                                            "Price",        "SpotPrice",       "Region"};
    for (const char* column : needed)
        if (table.place(column) == table.columns.size())
            return Error{where, Message{"skypilot.no_catalog(column)", std::string(column)}};
    return SkypilotColumns{table.place(needed[0]), table.place(needed[1]), table.place(needed[2]),
                           table.place(needed[3]), table.place(needed[4]), table.place(needed[5]),
                           table.place("GpuInfo")};
}

Result<SkypilotRow> readSkypilotRow(const CsvTable& table, const SkypilotColumns& columns, const CsvTable::Row& row)
{
    if (!row.whole)
        return Error{oneLine(row.fields.front(), longestListedName), Message{"skypilot.open_quotes"}};
    if (row.fields.size() != table.columns.size())
        return Error{oneLine(row.fields.front(), longestListedName),
                     Message{"skypilot.fields(fields, columns)", Quantity::plain(row.fields.size()),
                             Quantity::plain(table.columns.size())}};
    SkypilotRow made;
    made.instance = nameInRow(row, columns.instance);
    const std::string name = nameInRow(row, columns.gpu);
    if (name.empty())
        return Error{made.instance, Message{"skypilot.no_gpu"}};
    const std::string subject = made.instance.empty() ? name : made.instance;
    if (isNoGpu(name))
        return Error{subject, Message{"skypilot.is_no_gpu(name)", name}};
    made.region = nameInRow(row, columns.region);

    const std::optional<double> count = numberOf(row.fields[columns.count]);
    if (!count || !plausibleGpuCount.contains(*count))
        return Error{subject, Message{"skypilot.count(count, most)", inQuotes(row.fields[columns.count]),
                                      Quantity::plain(plausibleGpuCount.high)}};
    made.gpus = *count;
    if (made.instance.empty()) // some clouds rent out GPUs, not machines, and each count at a price of its own
        made.instance = fmt::format("{:g}x {}", made.gpus, name);
    identify(made, name, columns.details < row.fields.size() ? memoryOf(row.fields[columns.details]) : 0);

    const ReadPrice onDemand = priceOf(row.fields[columns.price], made.gpus);
    const ReadPrice spot = priceOf(row.fields[columns.spot], made.gpus);
    if (!onDemand.usd && !spot.usd)
        return Error{subject, Message{"skypilot.no_price(rent, spot)", onDemand.why, spot.why}};
    readRowPrices(made, onDemand, spot);
    return made;
}

} // namespace breakeven
