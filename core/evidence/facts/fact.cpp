// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/facts/fact.h"

#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"
#include "core/words/english.h"

#include <algorithm>
#include <utility>

namespace breakeven {

namespace chrono = std::chrono;

std::optional<int> ageOf(const Fact& fact, chrono::sys_days today)
{
    const std::optional<int> age = ageInDays(fact.asOf, today);
    return age && *age >= 0 ? age : std::nullopt;
}

bool needsCheck(const Fact& fact, chrono::sys_days today)
{
    if (!info(fact.kind).ages)
        return false;
    const std::optional<int> age = ageInDays(fact.asOf, today);
    return !age || *age > oldestPrices.count() || (!fact.holdsUntil.empty() && fact.holdsUntil < isoDate(today));
}

Message ageInWords(const Fact& fact, chrono::sys_days today)
{
    if (!info(fact.kind).ages)
        return {"fact.ageless"};
    if (fact.asOf.empty())
        return {"date.unknown"};
    const std::optional<int> age = ageOf(fact, today);
    return age ? Message{"fact.age(days)", Quantity::fullCount(*age)} : Message{"fact.within(date)", fact.asOf};
}

std::vector<Fact> oldestFirst(std::vector<Fact> facts)
{
    const auto place = [](const Fact& fact) {
        return std::pair(!info(fact.kind).ages, lastDayOf(fact.asOf).value_or(chrono::sys_days::min()));
    };
    std::ranges::stable_sort(facts, {}, place);
    return facts;
}

} // namespace breakeven
