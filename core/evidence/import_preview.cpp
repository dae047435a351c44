// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/import_preview.h"

#include "core/output/format.h"

#include <fmt/format.h>

#include <algorithm>

namespace breakeven {

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
    const auto count = [](std::size_t number) { return fullCount(static_cast<double>(number)); };
    return fmt::format("{} new, {} changed, {} unchanged, {} skipped", count(added.size()), count(changed.size()),
                       count(unchanged), count(skipped.size()));
}

} // namespace breakeven
