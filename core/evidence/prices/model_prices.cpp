// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/model_prices.h"

#include "core/files/dates/dates.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

/// A model's prices, and where they are from in words.
struct Listed {
    const TokenPrices& prices;
    Message what;
};

Message priceSource(const CatalogModel& model, std::string_view day)
{
    const std::string& from = pricesOn(model, day).from;
    if (from.empty())
        return {"prices.source(model, vendor, date, source)", model.id, model.vendor, model.asOf, model.source};
    return {"prices.source_since(model, vendor, date, since, source)",
            model.id,
            model.vendor,
            model.asOf,
            from,
            model.source};
}

SourcedValue ofCatalog(const Parameter& parameter, double value, const Message& source)
{
    return sourcedValue(parameter, value, Origin::Catalog, inWords(source));
}

/// `price` in percent of the fresh token's, or what stands for it where it is not listed.
SourcedValue relative(const Parameter& parameter, const std::optional<double>& price, double fresh,
                      const Listed& listed, double otherwise, MessageName<1> missing)
{
    if (!price || fresh == 0)
        return ofCatalog(parameter, otherwise, {missing, listed.what});
    return ofCatalog(parameter, 100 * *price / fresh, listed.what);
}

double discountOf(const std::optional<double>& batch, double fresh)
{
    return batch && fresh > 0 ? 100 * (1 - *batch / fresh) : 0;
}

SourcedValue discountOf(const Listed& listed)
{
    const Parameter& row = rowOf(&Parameters::batchDiscount);
    if (!listed.prices.batchInput || !listed.prices.batchOutput)
        return ofCatalog(row, 0, {"prices.no_batch(source)", listed.what});
    const double input = discountOf(listed.prices.batchInput, listed.prices.input);
    const double output = discountOf(listed.prices.batchOutput, listed.prices.output);
    return ofCatalog(row, std::min(input, output), listed.what);
}

std::vector<SourcedValue> frontierPrices(const Listed& listed)
{
    const TokenPrices& prices = listed.prices;
    return {ofCatalog(rowOf(&Parameters::apiInputPrice), prices.input, listed.what),
            ofCatalog(rowOf(&Parameters::apiOutputPrice), prices.output, listed.what),
            relative(rowOf(&Parameters::cachedPrice), prices.cachedInput, prices.input, listed, 100,
                     "prices.no_cached(source)"),
            relative(rowOf(&Parameters::cacheWritePrice), prices.cacheWrite, prices.input, listed, 100,
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

std::vector<SourcedValue> tunedPrices(const CatalogModel& tuned, const ModelCatalog& models, std::string_view day)
{
    const Listed listed{pricesOn(tuned, day).prices, priceSource(tuned, day)};
    const CatalogModel* base = findModel(models, tuned.base);
    const std::optional<double> multiple =
        base == nullptr ? std::nullopt : multipleOf(pricesOn(*base, day).prices, listed.prices);
    if (!multiple) {
        std::vector<SourcedValue> values = smallPrices(listed);
        addTuning(values, tuned, 1, {"prices.no_multiple(source)", listed.what});
        return values;
    }
    std::vector<SourcedValue> values = smallPrices({pricesOn(*base, day).prices, priceSource(*base, day)});
    addTuning(values, tuned, *multiple, listed.what);
    return values;
}

Message pricesInWords(const TokenPrices& prices)
{
    return {"prices.in_and_out(input, output)", Quantity::money(prices.input), Quantity::money(prices.output)};
}

} // namespace

std::vector<SourcedValue> pricesFor(ModelRole role, const CatalogModel& model, const ModelCatalog& models,
                                    std::chrono::sys_days today)
{
    const std::string day = isoDate(today);
    const Listed listed{pricesOn(model, day).prices, priceSource(model, day)};
    if (role == ModelRole::Frontier)
        return frontierPrices(listed);
    if (model.kind == ModelKind::FineTuned)
        return tunedPrices(model, models, day);
    std::vector<SourcedValue> values = smallPrices(listed);
    for (const CatalogModel& variant : models)
        if (variant.kind == ModelKind::FineTuned && variant.base == model.id)
            if (const auto multiple = multipleOf(listed.prices, pricesOn(variant, day).prices)) {
                addTuning(values, variant, *multiple, priceSource(variant, day));
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
            notes.push_back({"prices.from(date, prices)", dated.from, pricesInWords(dated.prices)});
        else if (dated.from < inForce.from)
            notes.push_back({"prices.before(date, prices)", inForce.from, pricesInWords(dated.prices)});
    }
    if (!model.holdsUntil.empty())
        notes.push_back(promisePast(model, today) ? Message{"prices.held_until(date)", model.holdsUntil}
                                                  : Message{"prices.holds_until(date)", model.holdsUntil});
    if (!model.note.empty())
        notes.push_back(verbatim(model.note));
    return notes;
}

} // namespace breakeven
