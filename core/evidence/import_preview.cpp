// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/import_preview.h"

#include "core/words/english.h"

#include <algorithm>

namespace breakeven {

std::vector<std::pair<Message, std::size_t>> ImportPreview::reasons() const
{
    std::vector<std::pair<Message, std::size_t>> reasons;
    for (const Skipped& entry : skipped) {
        const auto same = std::ranges::find_if(reasons, [&entry](const std::pair<Message, std::size_t>& reason) {
            return reason.first.english() == entry.why.english() && readAlike(reason.first, entry.why);
        });
        if (same == reasons.end())
            reasons.emplace_back(entry.why, 1);
        else
            ++same->second;
    }
    std::ranges::stable_sort(reasons, std::greater{}, &std::pair<Message, std::size_t>::second);
    return reasons;
}

Message ImportPreview::summary() const
{
    return {"import.summary(added, changed, unchanged, skipped)", Quantity::fullCount(added.size()),
            Quantity::fullCount(changed.size()), Quantity::fullCount(unchanged), Quantity::fullCount(skipped.size())};
}

Message ImportPreview::rowsSummary() const
{
    if (!rows)
        return {};
    const std::size_t unused = rows->all - rows->used; // skipped as rows, where others are skipped as entries
    return {"import.rows(used, all, entries)", Quantity::fullCount(rows->used), Quantity::fullCount(rows->all),
            Quantity::fullCount(entries() - unused)};
}

Message ImportPreview::rowsInWords(std::size_t count)
{
    return {"import.rows_alike(count)", Quantity::fullCount(count)};
}

} // namespace breakeven
