// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/model_prices.h"

#include "core/evidence/catalog_note.h"
#include "core/evidence/prices/price_words.h"
#include "core/files/dates/dates.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

/// A model's prices for prompts of a length, and where they are from in words.
struct Listed {
    const TokenPrices& prices;
    const TokenPrices& shortest; ///< those of the shortest prompts, whose proportions hold where the tier tells none
    Message what;
};

Message priceSource(const CatalogModel& model, const DatedPrices& dated, double promptTokens)
{
    const std::string& since = dated.from;
    const Message prompts = promptsOfTier(dated.tiers, promptTokens);
    if (since.empty() && prompts.empty())
        return {"prices.source(model, vendor, date, source)", model.id, model.vendor, model.asOf, model.source};
    if (since.empty())
        return {"prices.source_of(model, vendor, date, prompts, source)",
                model.id,
                model.vendor,
                model.asOf,
                prompts,
                model.source};
    if (prompts.empty())
        return {"prices.source_since(model, vendor, date, since, source)",
                model.id,
                model.vendor,
                model.asOf,
                since,
                model.source};
    return {"prices.source_since_of(model, vendor, date, since, prompts, source)",
            model.id,
            model.vendor,
            model.asOf,
            since,
            prompts,
            model.source};
}

/// What a scenario's prices depend on beside the model.
struct PriceCase {
    std::string day; ///< YYYY-MM-DD
    double promptTokens;
};

Listed listedFor(const CatalogModel& model, const PriceCase& now)
{
    const DatedPrices& dated = pricesOn(model, now.day);
    const PromptTier* tier = tierOf(dated, now.promptTokens);
    return {tier == nullptr ? dated.prices : tier->prices, dated.prices, priceSource(model, dated, now.promptTokens)};
}

SourcedValue ofCatalog(const Parameter& parameter, double value, const Message& source)
{
    return sourcedValue(parameter, value, Origin::Catalog, inWords(source));
}

/// A price in percent of the fresh token's; 100 where it is not listed.
SourcedValue relative(const Parameter& parameter, std::optional<double> TokenPrices::*price, const Listed& listed,
                      MessageName<1> missing)
{
    const auto isTold = [price](const TokenPrices& prices) { return prices.*price && prices.input > 0; };
    const auto share = [price](const TokenPrices& prices) { return 100 * *(prices.*price) / prices.input; };
    if (isTold(listed.prices))
        return ofCatalog(parameter, share(listed.prices), listed.what);
    if (isTold(listed.shortest))
        return ofCatalog(parameter, share(listed.shortest), {"prices.in_proportion(source)", listed.what});
    return ofCatalog(parameter, 100, {missing, listed.what});
}

double discountOf(const std::optional<double>& batch, double fresh)
{
    return batch && fresh > 0 ? 100 * (1 - *batch / fresh) : 0;
}

SourcedValue discountOf(const Listed& listed)
{
    const Parameter& row = rowOf(&Parameters::batchDiscount);
    const auto isTold = [](const TokenPrices& prices) { return prices.batchInput && prices.batchOutput; };
    const auto discount = [](const TokenPrices& prices) {
        return std::min(discountOf(prices.batchInput, prices.input), discountOf(prices.batchOutput, prices.output));
    };
    if (isTold(listed.prices))
        return ofCatalog(row, discount(listed.prices), listed.what);
    if (isTold(listed.shortest))
        return ofCatalog(row, discount(listed.shortest), {"prices.in_proportion(source)", listed.what});
    return ofCatalog(row, 0, {"prices.no_batch(source)", listed.what});
}

std::vector<SourcedValue> frontierPrices(const Listed& listed)
{
    const TokenPrices& prices = listed.prices;
    return {ofCatalog(rowOf(&Parameters::apiInputPrice), prices.input, listed.what),
            ofCatalog(rowOf(&Parameters::apiOutputPrice), prices.output, listed.what),
            relative(rowOf(&Parameters::cachedPrice), &TokenPrices::cachedInput, listed, "prices.no_cached(source)"),
            relative(rowOf(&Parameters::cacheWritePrice), &TokenPrices::cacheWrite, listed,
                     "prices.no_cache_writes(source)"),
            discountOf(listed)};
}

/// How many times the base's prices the fine-tuned variant costs; absent if input and output differ.
std::optional<double> multipleOf(const TokenPrices& base, const TokenPrices& tuned)
{
    if (base.input <= 0 || base.output <= 0)
        return std::nullopt;
    const double input = tuned.input / base.input;
    const double output = tuned.output / base.output;
    constexpr double same = 1e-9;
    return std::abs(input - output) <= same * input ? std::optional{input} : std::nullopt;
}

/// The prices of a small model, and what its fine-tuned variant costs relative to them.
std::vector<SourcedValue> smallPrices(const Listed& small)
{
    return {ofCatalog(rowOf(&Parameters::smallInputPrice), small.prices.input, small.what),
            ofCatalog(rowOf(&Parameters::smallOutputPrice), small.prices.output, small.what)};
}

void addTuning(std::vector<SourcedValue>& values, const CatalogModel& tuned, double multiple, const Message& what)
{
    values.push_back(ofCatalog(rowOf(&Parameters::tunedPriceMultiple), multiple, what));
    if (tuned.training)
        values.push_back(ofCatalog(rowOf(&Parameters::tunedTrainingPrice), *tuned.training, what));
}

std::vector<SourcedValue> tunedPrices(const CatalogModel& tuned, const ModelCatalog& models, const PriceCase& now)
{
    const Listed listed = listedFor(tuned, now);
    const CatalogModel* base = findModel(models, tuned.base);
    const std::optional<double> multiple =
        base == nullptr ? std::nullopt : multipleOf(listedFor(*base, now).prices, listed.prices);
    if (!multiple) {
        std::vector<SourcedValue> values = smallPrices(listed);
        addTuning(values, tuned, 1, {"prices.no_multiple(source)", listed.what});
        return values;
    }
    std::vector<SourcedValue> values = smallPrices(listedFor(*base, now));
    addTuning(values, tuned, *multiple, listed.what);
    return values;
}

Message pricesInWords(const DatedPrices& dated)
{
    const Message prices{"prices.in_and_out(input, output)", Quantity::money(dated.prices.input),
                         Quantity::money(dated.prices.output)};
    const Message prompts = tiersInWords(dated.tiers);
    return prompts.empty() ? prices : Message{"prices.and_prompts(prices, prompts)", prices, prompts};
}

} // namespace

std::vector<SourcedValue> pricesFor(ModelRole role, const CatalogModel& model, const ModelCatalog& models,
                                    std::chrono::sys_days today, double promptTokens)
{
    const PriceCase now{isoDate(today), promptTokens};
    const Listed listed = listedFor(model, now);
    if (role == ModelRole::Frontier)
        return frontierPrices(listed);
    if (model.kind == ModelKind::FineTuned)
        return tunedPrices(model, models, now);
    std::vector<SourcedValue> values = smallPrices(listed);
    for (const CatalogModel& variant : models)
        if (variant.kind == ModelKind::FineTuned && variant.base == model.id) {
            const Listed tuned = listedFor(variant, now);
            const std::optional<double> multiple = multipleOf(listed.prices, tuned.prices);
            if (!multiple)
                continue;
            addTuning(values, variant, *multiple, tuned.what);
            break;
        }
    return values;
}

Message staleTuning(const Scenario& scenario, const std::vector<SourcedValue>& values)
{
    const auto isFilled = [&values](double Parameters::*member) {
        return std::ranges::any_of(values,
                                   [member](const SourcedValue& said) { return said.parameter->member == member; });
    };
    if (!isFilled(&Parameters::smallInputPrice))
        return {};
    Message stale;
    for (double Parameters::*member : {&Parameters::tunedPriceMultiple, &Parameters::tunedTrainingPrice}) {
        const Provenance from = provenanceOf(scenario, rowOf(member));
        if (from.origin == Origin::Catalog && !isFilled(member))
            stale = sentences(std::move(stale), {"prices.stays(parameter, model)", labelOf(rowOf(member)),
                                                 from.text.substr(0, from.text.find(", "))});
    }
    return stale;
}

bool isOld(const CatalogModel& model, std::chrono::sys_days today)
{
    const std::optional<std::chrono::sys_days> asOf = parseDate(model.asOf);
    return asOf && today - *asOf > oldestPrices;
}

bool promisePast(const CatalogModel& model, std::chrono::sys_days today)
{
    return !model.holdsUntil.empty() && model.holdsUntil < isoDate(today);
}

std::vector<Message> priceNotes(const CatalogModel& model, std::chrono::sys_days today)
{
    const std::string day = isoDate(today);
    const DatedPrices& inForce = pricesOn(model, day);
    std::vector<Message> notes;
    if (isOld(model, today))
        notes.push_back({"prices.old(date)", model.asOf});
    for (const DatedPrices& dated : model.prices) {
        if (dated.from > day)
            notes.push_back({"prices.from(date, prices)", dated.from, pricesInWords(dated)});
        else if (dated.from < inForce.from)
            notes.push_back({"prices.before(date, prices)", inForce.from, pricesInWords(dated)});
    }
    if (Message prompts = tiersInWords(inForce.tiers); !prompts.empty())
        notes.push_back({"prices.of_prompts(prompts)", std::move(prompts)});
    if (!model.holdsUntil.empty())
        notes.push_back(promisePast(model, today) ? Message{"prices.held_until(date)", model.holdsUntil}
                                                  : Message{"prices.holds_until(date)", model.holdsUntil});
    if (!model.note.empty())
        notes.push_back(asMessage(catalogNote(model.note)));
    return notes;
}

} // namespace breakeven
