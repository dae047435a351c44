// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/units/unit_fill.h"

#include "core/evidence/catalog_note.h"
#include "core/files/dates/as_of.h"
#include "core/files/dates/dates.h"
#include "core/inputs/format.h"
#include "core/inputs/parameter_table.h"
#include "core/text/slug.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <cmath>

namespace breakeven {

namespace {

constexpr double minutesOfAnHour = 60;

Message dateWords(const std::string& asOf)
{
    return asOf.empty() ? Message{"date.of_unknown_date"} : verbatim(asOf);
}

Message rateSource(const UnitOffer& offer, const UnitPrice& price)
{
    if (price.per == PricePeriod::Hour)
        return {"units.rate_source(offer, price, date, source)", unitName(offer), priceWords(price),
                dateWords(offer.priceAsOf), offer.priceSource};
    return {"units.spread_source(offer, price, hours, date, source)",
            unitName(offer),
            priceWords(price),
            Quantity::fullCount(info(price.per).hours),
            dateWords(offer.priceAsOf),
            offer.priceSource};
}

/// Says nothing of a day that is at most 90 days ago.
Message ageNote(const std::string& asOf, std::chrono::sys_days today, const Message& undated, MessageName<1> old)
{
    const std::optional<int> age = ageInDays(asOf, today);
    if (!age)
        return undated;
    return *age > oldestPrices.count() ? Message{old, asOf} : Message{};
}

/// Tokens of a request against reserved capacity, without retries: as the provider counts them, where `offer` says it
/// of cached tokens and of cache writes, or else as the model does (MODEL.md, "Capacity").
double requestTokens(const Parameters& p, double cachedWeight, double writeWeight, double outputWeight)
{
    const double cached = p.cachedShare / 100;
    const double written = p.cacheWriteShare / 100;
    return p.inputTokens * (cached * cachedWeight + (1 - cached) * (1 - written + written * writeWeight)) +
           outputWeight * (p.outputTokens + p.reasoningTokens);
}

Message countingNote(const UnitOffer& offer, const Parameters& p)
{
    const double weight = *offer.outputWeight;
    const double tokens = requestTokens(p, offer.cachedWeight.value_or(0), offer.cacheWriteWeight.value_or(1), weight);
    const double counted = requestTokens(p, 0, 1, weight);
    const Message there = asMessage(Quantity::fullCount(std::round(tokens)));
    const Message here = asMessage(Quantity::fullCount(std::round(counted)));
    return readAlike(there, here) ? Message{} : Message{"units.counted_otherwise(tokens, counted)", there, here};
}

/// Whose the rate is that stays.
Message rateNote(const Scenario& scenario)
{
    const Parameter& row = rowOf(&Parameters::unitRate);
    const Quantity rate = quantityInWords(row, scenario.parameters.unitRate, 4);
    const Provenance from = provenanceOf(scenario, row);
    if (from.origin == Origin::Default)
        return {"units.no_price_default(rate)", rate};
    return from.origin == Origin::Typed ? Message{"units.no_price_typed(rate)", rate}
                                        : Message{"units.no_price(rate, source)", rate, from.text};
}

/// What stands before a mark, such as a comma: all if there is none.
std::string upTo(const std::string& text, std::string_view mark)
{
    return text.substr(0, text.find(mark));
}

/// The model of the frontier API's prices, "gpt-5.4" of "gpt-5.4, OpenAI, …", where it is another.
Message modelNote(const UnitOffer& offer, const Scenario& scenario)
{
    const Provenance from = provenanceOf(scenario, rowOf(&Parameters::apiInputPrice));
    const std::string model = upTo(from.text, ",");
    if (from.origin != Origin::Catalog || slug(model) == slug(upTo(offer.model, " (")))
        return {};
    return {"units.other_model(model)", model};
}

Message fullUseNote(const UnitOffer& offer, const UnitPrice& price)
{
    const double million = 1e6 * price.hourly() / (minutesOfAnHour * *offer.throughput);
    return {"units.fully_used(input, output)", Quantity::money(million),
            Quantity::money(million * *offer.outputWeight)};
}

void addNote(std::vector<Message>& notes, Message note)
{
    if (!note.empty())
        notes.push_back(std::move(note));
}

const UnitPrice* paidPrice(const UnitOffer& offer, std::optional<UnitTerm> term)
{
    return term ? priceFor(offer, *term) : nullptr;
}

} // namespace

std::vector<SourcedValue> unitValues(const UnitOffer& offer, std::optional<UnitTerm> term)
{
    if (!whyLeftOut(offer).empty())
        return {};
    std::vector<SourcedValue> values;
    const auto add = [&](double Parameters::*member, double value, const Message& source) {
        values.push_back(sourcedValue(rowOf(member), value, Origin::Catalog, inWords(source)));
    };
    if (const UnitPrice* price = paidPrice(offer, term))
        add(&Parameters::unitRate, price->hourly(), rateSource(offer, *price));
    const Message source{"units.source(offer, date, source)", unitName(offer), dateWords(offer.asOf), offer.source};
    add(&Parameters::unitThroughput, *offer.throughput, source);
    add(&Parameters::unitOutputWeight, *offer.outputWeight, source);
    add(&Parameters::unitMinimum, offer.minimum, source);
    add(&Parameters::unitIncrement, offer.increment, source);
    return values;
}

std::vector<Message> unitNotes(const UnitOffer& offer, std::chrono::sys_days today)
{
    std::vector<Message> notes;
    addNote(notes, ageNote(offer.asOf, today, {"units.undated"}, {"units.old(date)"}));
    if (!offer.prices.empty())
        addNote(notes, ageNote(offer.priceAsOf, today, {"units.undated_price"}, {"units.old_price(date)"}));
    const double increments = std::ceil(offer.minimum / offer.increment);
    if (const double first = increments * offer.increment; first != offer.minimum)
        notes.push_back({"units.rounded_minimum(minimum, increment, first)", Quantity::fullCount(offer.minimum),
                         Quantity::fullCount(offer.increment), Quantity::fullCount(first)});
    if (!offer.note.empty())
        notes.push_back(asMessage(catalogNote(offer.note)));
    return notes;
}

std::vector<Message> fillingNotes(const UnitOffer& offer, std::optional<UnitTerm> term, const Scenario& scenario)
{
    if (!whyLeftOut(offer).empty())
        return {};
    std::vector<Message> notes;
    const UnitPrice* price = paidPrice(offer, term);
    addNote(notes, price == nullptr ? rateNote(scenario) : fullUseNote(offer, *price));
    addNote(notes, countingNote(offer, scenario.parameters));
    addNote(notes, modelNote(offer, scenario));
    return notes;
}

UnitSource unitSource(const Scenario& scenario, const std::vector<UnitOffer>& offers)
{
    const Provenance throughput = provenanceOf(scenario, rowOf(&Parameters::unitThroughput));
    const Provenance rate = provenanceOf(scenario, rowOf(&Parameters::unitRate));
    for (const UnitOffer& offer : offers) {
        const std::string name = inWords(unitName(offer)) + ", ";
        if (throughput.origin != Origin::Catalog || !throughput.text.starts_with(name))
            continue;
        UnitSource source{&offer, std::nullopt};
        for (const UnitPrice& price : offer.prices)
            if (rate.text.starts_with(name + inWords(priceWords(price))))
                source.term = price.term;
        return source;
    }
    return {};
}

} // namespace breakeven
