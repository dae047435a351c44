// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/gpus/lists/skypilot_memory.h"

#include "core/evidence/gpus/accelerator.h"
#include "core/evidence/gpus/gpu_rate.h"
#include "core/evidence/gpus/lists/skypilot_price.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace breakeven {

namespace {

constexpr double mibPerGb = 1024;
constexpr double memoryRounding = 0.15; // 94 GB and 96, 180 GB and 192 are one GPU

/// The number behind a key, in GB; 0 if there is none above 0. Only these members of the dictionary are looked for.
double gbBehind(const std::string& details, std::string_view key)
{
    const std::size_t at = details.find(key);
    if (at == std::string::npos)
        return 0;
    const char* begin = details.data() + at + key.size();
    double mib = 0;
    const auto read = std::from_chars(begin, details.data() + details.size(), mib);
    return read.ec == std::errc() && std::isfinite(mib) && mib > 0 ? mib / mibPerGb : 0;
}

double listedMemory(const std::string& details)
{
    return gbBehind(details, "'MemoryInfo': {'SizeInMiB': ");
}

/// Whether the same figure stands there for one GPU and for several.
bool isOneFigureForAll(const std::string& details, double gpus)
{
    const double gb = listedMemory(details);
    return gpus > 1 && gb > 0 && gbBehind(details, "'TotalGpuMemoryInMiB': ") == gb;
}

bool isNear(double gb, double known)
{
    return std::abs(gb / known - 1) <= memoryRounding;
}

} // namespace

SkypilotMemory::SkypilotMemory(const CsvTable& table, const SkypilotColumns& columns)
{
    const auto each = [&table, &columns](const auto& take) {
        for (const CsvTable::Row& row : table.rows) {
            const double gpus = numberOf(SkypilotColumns::field(row, columns.count)).value_or(0);
            const std::string details = SkypilotColumns::field(row, columns.details);
            const double gb = listedMemory(details);
            if (plausibleGpuCount.contains(gpus) && gb > 0)
                take(SkypilotColumns::field(row, columns.gpu), gpus, gb, isOneFigureForAll(details, gpus));
        }
    };
    each([this](const std::string& name, double gpus, double gb, bool) {
        if (gpus <= 1)
            m_alone[name].insert(gb);
    });
    each([this](const std::string& name, double gpus, double gb, bool isOneFigure) {
        const Meaning meaning = isOneFigure ? meaningOf(name, gpus, gb) : Meaning::Open;
        m_ofOne += meaning == Meaning::OfOne ? 1 : 0;
        m_ofAll += meaning == Meaning::OfAll ? 1 : 0;
    });
}

/// What the figure can only be, by the memory that there is of such a card.
SkypilotMemory::Meaning SkypilotMemory::meaningOf(const std::string& name, double gpus, double gb) const
{
    const auto isOfSuchACard = [this, &name](double size) {
        const auto alone = m_alone.find(name);
        const Accelerator* known = findAccelerator(name, size);
        return (known != nullptr && isNear(size, known->memoryGb)) ||
               (alone != m_alone.end() &&
                std::ranges::any_of(alone->second, [size](double one) { return isNear(size, one); }));
    };
    const bool ofOne = isOfSuchACard(gb);
    if (ofOne == isOfSuchACard(gb / gpus))
        return Meaning::Open;
    return ofOne ? Meaning::OfOne : Meaning::OfAll;
}

SkypilotMemory::Read SkypilotMemory::ofOne(const std::string& name, double gpus, const std::string& details) const
{
    const double gb = listedMemory(details);
    if (!isOneFigureForAll(details, gpus))
        return {gb, false};
    Meaning meaning = meaningOf(name, gpus, gb);
    if (meaning == Meaning::Open)
        meaning = m_ofOne > m_ofAll ? Meaning::OfOne : Meaning::OfAll;
    return meaning == Meaning::OfOne ? Read{gb, false} : Read{gb / gpus, true};
}

} // namespace breakeven
