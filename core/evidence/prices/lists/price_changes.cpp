// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/price_changes.h"

#include "core/evidence/prices/price_words.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace breakeven {

namespace {

Message shownPrice(const std::optional<double>& price)
{
    return price ? asMessage(priceQuantity(*price)) : Message{"price_change.none"};
}

/// Adds what has changed of one price. `keepsMissing`: that the list does not tell it means nothing.
void addChange(std::vector<Message>& changes, MessageName<2> name, const std::optional<double>& known,
               const std::optional<double>& listed, bool keepsMissing)
{
    const bool equal = known && listed ? samePrice(*known, *listed) : !listed && (keepsMissing || !known);
    if (!equal)
        changes.push_back({name, shownPrice(known), shownPrice(listed)});
}

Message shownTiers(const std::vector<PromptTier>& tiers)
{
    return tiers.empty() ? Message{"price_change.none"} : tiersInWords(tiers);
}

bool sameTiers(const std::vector<PromptTier>& known, const std::vector<PromptTier>& listedTiers)
{
    return std::ranges::equal(known, listedTiers, [](const PromptTier& one, const PromptTier& other) {
        return one.above == other.above && samePrice(one.prices.input, other.prices.input) &&
               samePrice(one.prices.output, other.prices.output);
    });
}

Message changesBetween(const DatedPrices& knownThen, const DatedPrices& listedThen)
{
    const TokenPrices& known = knownThen.prices;
    const TokenPrices& listedPrices = listedThen.prices;
    const bool fresh = samePrice(known.input, listedPrices.input) && samePrice(known.output, listedPrices.output);
    std::vector<Message> changes;
    addChange(changes, "price_change.input(before, after)", known.input, listedPrices.input, true);
    addChange(changes, "price_change.output(before, after)", known.output, listedPrices.output, true);
    addChange(changes, "price_change.cached(before, after)", known.cachedInput, listedPrices.cachedInput, fresh);
    addChange(changes, "price_change.cache_write(before, after)", known.cacheWrite, listedPrices.cacheWrite, fresh);
    addChange(changes, "price_change.batch_input(before, after)", known.batchInput, listedPrices.batchInput, fresh);
    addChange(changes, "price_change.batch_output(before, after)", known.batchOutput, listedPrices.batchOutput, fresh);
    if (!sameTiers(knownThen.tiers, listedThen.tiers) && !(fresh && listedThen.tiers.empty()))
        changes.push_back(
            {"price_change.tiers(before, after)", shownTiers(knownThen.tiers), shownTiers(listedThen.tiers)});
    return listed(changes);
}

} // namespace

bool samePrice(double left, double right)
{
    constexpr double closest = 1e-9; // relative; what lists round
    return std::abs(left - right) <= closest * std::abs(left);
}

Message priceChanges(const CatalogModel& known, const CatalogModel& listedModel)
{
    std::set<std::string> days{listedModel.asOf};
    for (const CatalogModel* model : {&known, &listedModel})
        for (const DatedPrices& dated : model->prices)
            if (dated.from > listedModel.asOf)
                days.insert(dated.from);
    std::vector<Message> changes;
    Message before;
    for (const std::string& day : days) {
        const Message now = changesBetween(pricesOn(known, day), pricesOn(listedModel, day));
        if (!now.empty() && !readAlike(now, before))
            changes.push_back(day == listedModel.asOf ? now : Message{"price_change.from(date, changes)", day, now});
        before = now;
    }
    addChange(changes, "price_change.training(before, after)", known.training, listedModel.training, true);
    if (listedModel.context && listedModel.context > known.context) {
        const Message contextBefore =
            known.context ? asMessage(Quantity::fullCount(*known.context)) : Message{"price_change.none"};
        changes.push_back(
            {"price_change.context(before, after)", contextBefore, Quantity::fullCount(*listedModel.context)});
    }
    return listed(changes);
}

} // namespace breakeven
