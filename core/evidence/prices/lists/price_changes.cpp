// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/price_changes.h"

#include "core/evidence/prices/lists/listed_price.h"
#include "core/inputs/format.h"

#include <fmt/format.h>

#include <cmath>
#include <set>

namespace breakeven {

namespace {

void addPart(std::string& text, const std::string& part)
{
    text += (text.empty() ? "" : ", ") + part;
}

std::string shownPrice(const std::optional<double>& price)
{
    return price ? priceText(*price) : "none";
}

/// Adds what has changed of one price. `keepsMissing`: that the list does not tell it means nothing.
void addChange(std::string& text, std::string_view name, const std::optional<double>& known,
               const std::optional<double>& listed, bool keepsMissing)
{
    const bool equal = known && listed ? samePrice(*known, *listed) : !listed && (keepsMissing || !known);
    if (!equal)
        addPart(text, fmt::format("{} → {} {}", shownPrice(known), shownPrice(listed), name));
}

std::string changesBetween(const TokenPrices& known, const TokenPrices& listed)
{
    const bool fresh = samePrice(known.input, listed.input) && samePrice(known.output, listed.output);
    std::string text;
    addChange(text, "in", known.input, listed.input, true);
    addChange(text, "out", known.output, listed.output, true);
    addChange(text, "cached", known.cachedInput, listed.cachedInput, fresh);
    addChange(text, "cache write", known.cacheWrite, listed.cacheWrite, fresh);
    addChange(text, "batch in", known.batchInput, listed.batchInput, fresh);
    addChange(text, "batch out", known.batchOutput, listed.batchOutput, fresh);
    return text;
}

} // namespace

bool samePrice(double left, double right)
{
    constexpr double closest = 1e-9; // relative; what lists round
    return std::abs(left - right) <= closest * std::abs(left);
}

std::string priceChanges(const CatalogModel& known, const CatalogModel& listed)
{
    std::set<std::string> days{listed.asOf};
    for (const CatalogModel* model : {&known, &listed})
        for (const DatedPrices& dated : model->prices)
            if (dated.from > listed.asOf)
                days.insert(dated.from);
    std::string text;
    std::string before;
    for (const std::string& day : days) {
        const std::string now = changesBetween(pricesOn(known, day).prices, pricesOn(listed, day).prices);
        if (now != before && !now.empty())
            addPart(text, day == listed.asOf ? now : fmt::format("from {} on {}", day, now));
        before = now;
    }
    addChange(text, "for training", known.training, listed.training, true);
    if (listed.context && listed.context > known.context)
        addPart(text, fmt::format("context {} → {} tokens", known.context ? fullCount(*known.context) : "none",
                                  fullCount(*listed.context)));
    return text;
}

} // namespace breakeven
