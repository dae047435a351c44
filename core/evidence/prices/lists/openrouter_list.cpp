// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/openrouter_list.h"

#include "core/evidence/prices/listed/billed_apart.h"
#include "core/evidence/prices/listed/listed_price.h"
#include "core/evidence/prices/listed/model_kinds.h"
#include "core/files/dates/dates.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view openRouter = "openrouter";
constexpr std::array<std::string_view, 8> openRouterKeys{{"prompt", "completion", "input_cache_read",
                                                          "input_cache_write", "input_cache_write_1h",
                                                          "internal_reasoning", "request", "overrides"}};

bool depends(const Json* price)
{
    return price != nullptr && numberIn(*price) == -1;
}

/// The fresh and cached tokens of an object of prices.
struct OpenRouterPrices {
    std::optional<double> input;
    std::optional<double> output;
    std::optional<double> cached;
    std::optional<double> write;

    OpenRouterPrices(const Json& object, ListedPrices& prices)
        : input(prices.read(member(object, "prompt"))), output(prices.read(member(object, "completion"))),
          cached(prices.readAboveZero(member(object, "input_cache_read"))),
          write(prices.readAboveZero(member(object, "input_cache_write")))
    {
    }

    /// With another's prices for those that it leaves out.
    [[nodiscard]] TokenPrices tokens(const TokenPrices& otherwise) const
    {
        const auto of = [](const std::optional<double>& price, double other) {
            return price && *price > 0 ? *price : other;
        };
        return {.input = of(input, otherwise.input),
                .output = of(output, otherwise.output),
                .cachedInput = cached,
                .cacheWrite = write,
                .batchInput = std::nullopt,
                .batchOutput = std::nullopt};
    }
};

/// Prices that hold for long prompts become tiers, those of some hours or days a sentence.
Message readOverrides(DatedPrices& dated, const Json& pricing, ListedPrices& prices)
{
    Message note;
    const Json* overrides = member(pricing, "overrides");
    if (overrides == nullptr || !overrides->is_array())
        return note;
    for (const Json& entry : *overrides) {
        const TokenPrices other = OpenRouterPrices(entry, prices).tokens(dated.prices);
        const Json* least = member(entry, "min_prompt_tokens");
        const bool scheduled = member(entry, "utc_days") != nullptr || member(entry, "utc_start") != nullptr;
        if (scheduled)
            addSentence(note, {"price_note.at_times(prices)", inAndOut(other.input, other.output)});
        else if (least != nullptr && least->is_number() && isTierStart(least->get<double>()))
            dated.tiers.push_back({least->get<double>(), other});
    }
    std::ranges::stable_sort(dated.tiers, {}, &PromptTier::above);
    const auto isTwice = [](const PromptTier& a, const PromptTier& b) { return a.above == b.above; };
    dated.tiers.erase(std::unique(dated.tiers.begin(), dated.tiers.end(), isTwice), dated.tiers.end());
    return note;
}

Message openRouterNote(const Json& entry, const Json& pricing, double output, ListedPrices& prices)
{
    BilledApart apart;
    apart.lastingWrites = prices.readAboveZero(member(pricing, "input_cache_write_1h"));
    apart.reasoning = prices.readAboveZero(member(pricing, "internal_reasoning"));
    if (const Json* request = member(pricing, "request"); request != nullptr && numberIn(*request).value_or(0) > 0)
        apart.request = numberIn(*request);
    for (const auto& [key, value] : pricing.items()) {
        const bool isKnown = std::ranges::find(openRouterKeys, key) != openRouterKeys.end();
        if (!isKnown && numberIn(value).value_or(0) != 0)
            apart.add(key);
    }
    Message note = apart.note(output);
    constexpr std::size_t dayLength = 10; // of a date that may have a time behind it
    if (const std::string day = textOf(entry, "expiration_date").substr(0, dayLength); parseDate(day))
        addSentence(note, {"price_note.retires(date)", day});
    return note;
}

Result<CatalogModel> readOpenRouterModel(const Json& entry, const std::string& where, std::string_view asOf)
{
    const std::string name = textOf(entry, "id");
    if (name.empty())
        return Error{where, Message{"list.no_id"}};
    if (const Json* architecture = member(entry, "architecture");
        architecture != nullptr && !answersInText(member(*architecture, "output_modalities")))
        return Error{name, Message{"list.no_text"}};
    const Json* pricing = member(entry, "pricing");
    if (pricing == nullptr || !pricing->is_object())
        return Error{name, Message{"list.no_price"}};
    if (depends(member(*pricing, "prompt")) || depends(member(*pricing, "completion")))
        return Error{name, Message{"list.depends"}};

    ListedPrices prices(1, PriceForm::NumberOrText);
    const OpenRouterPrices base(*pricing, prices);
    DatedPrices dated{{}, base.tokens({})};
    Message note = readOverrides(dated, *pricing, prices);
    addSentence(note, openRouterNote(entry, *pricing, dated.prices.output, prices));
    if (!prices.fault().empty())
        return Error{name, prices.fault()};
    if (Message why = whyUnusable(base.input, base.output); !why.empty())
        return Error{name, std::move(why)};

    CatalogModel model;
    model.id = catalogIdOf(openRouter, name);
    model.vendor = "OpenRouter";
    model.kind = textOf(entry, "hugging_face_id").empty() ? kindOf(openRouter, name) : ModelKind::Open;
    model.context = contextOf(entry, "context_length");
    model.prices.push_back(std::move(dated));
    model.source = inWords(Message{"list.openrouter"});
    model.asOf = asOf;
    model.note = inWords(note);
    return model;
}

} // namespace

bool isOpenRouterList(const Json& json)
{
    const Json* data = member(json, "data");
    return data != nullptr && data->is_array() && std::any_of(data->begin(), data->end(), [](const Json& entry) {
               const Json* pricing = member(entry, "pricing");
               return pricing != nullptr && pricing->is_object();
           });
}

ImportedModels readOpenRouterList(const Json& json, std::string_view asOf)
{
    ImportedModels imported{{"list.openrouter"}, std::string(asOf), {}, {}};
    std::set<std::string> ids;
    const Json& data = json.at("data");
    for (std::size_t at = 0; at < data.size(); ++at)
        imported.addOnce(readOpenRouterModel(data[at], fmt::format("/data/{}", at), asOf), ids);
    return imported;
}

} // namespace breakeven
