// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/import_preview.h"

#include "core/inputs/format.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

namespace {

std::string entryCount(std::size_t number)
{
    return fullCount(static_cast<double>(number));
}

} // namespace

std::vector<std::pair<std::string, std::size_t>> ImportPreview::reasons() const
{
    std::vector<std::pair<std::string, std::size_t>> reasons;
    for (const Skipped& entry : skipped) {
        const auto same = std::ranges::find(reasons, entry.why, &std::pair<std::string, std::size_t>::first);
        if (same == reasons.end())
            reasons.emplace_back(entry.why, 1);
        else
            ++same->second;
    }
    std::ranges::stable_sort(reasons, std::greater{}, &std::pair<std::string, std::size_t>::second);
    return reasons;
}

std::string ImportPreview::summary() const
{
    return fmt::format("{} new, {} changed, {} unchanged, {} skipped", entryCount(added.size()),
                       entryCount(changed.size()), entryCount(unchanged), entryCount(skipped.size()));
}

std::string ImportPreview::rowsSummary() const
{
    if (!rows)
        return {};
    const std::size_t unused = rows->all - rows->used; // skipped as rows, where others are skipped as entries
    return fmt::format("Rows that are used: {} of {}. Entries that they make: {}.", entryCount(rows->used),
                       entryCount(rows->all), entryCount(entries() - unused));
}

} // namespace breakeven
