// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/genai_prices.h"

#include "core/evidence/prices/lists/genai_variants.h"
#include "core/words/english.h"

#include <algorithm>
#include <map>

namespace breakeven::genai {

namespace {

using Json = nlohmann::ordered_json;

Result<std::vector<Variant>> readVariants(const Json& value)
{
    std::vector<Variant> variants;
    if (!value.is_array()) {
        Result<Variant> only = readVariant(value, nullptr);
        if (!only)
            return only.error();
        variants.push_back(std::move(only).value());
        return variants;
    }
    for (const Json& entry : value) {
        const Json* prices = member(entry, "prices");
        if (prices == nullptr)
            return Error{{}, Message{"list.no_price"}};
        Result<Variant> variant = readVariant(*prices, member(entry, "constraint"));
        if (!variant)
            return variant.error();
        variants.push_back(std::move(variant).value());
    }
    if (variants.empty())
        return Error{{}, Message{"list.no_price"}};
    return variants;
}

/// Of prices that hold at different hours: that which holds longest, and what the note says of the others.
struct Daily {
    Variant longest;
    Message note;
};

Message atHours(const Variant& variant)
{
    return {"price_note.others_hold(hours, prices)", variant.time->words(),
            inAndOut(variant.prices.input, variant.prices.output)};
}

Daily longestOf(const std::optional<Variant>& otherwise, const std::vector<Variant>& timed)
{
    int left = minutesOfADay;
    for (const Variant& variant : timed)
        left -= variant.time->length();
    const auto longest =
        std::ranges::max_element(timed, {}, [](const Variant& variant) { return variant.time->length(); });
    const bool takesOtherwise = otherwise && (timed.empty() || left >= longest->time->length());
    Daily daily{takesOtherwise ? *otherwise : *longest, {}};
    if (!takesOtherwise)
        addSentence(daily.note, {"price_note.these_hold(hours)", longest->time->words()});
    for (auto variant = timed.begin(); variant != timed.end(); ++variant)
        if (takesOtherwise || variant != longest)
            addSentence(daily.note, atHours(*variant));
    if (!takesOtherwise && otherwise)
        addSentence(daily.note,
                    {"price_note.otherwise(prices)", inAndOut(otherwise->prices.input, otherwise->prices.output)});
    return daily;
}

} // namespace

Result<ReadPrices> readPrices(const Json& value)
{
    const Result<std::vector<Variant>> variants = readVariants(value);
    if (!variants)
        return variants.error();
    std::map<std::string, Variant> dated; // by day; what holds before any other has none
    std::vector<Variant> timed;
    for (const Variant& variant : *variants)
        if (variant.time)
            timed.push_back(variant);
        else
            dated.insert_or_assign(variant.from, variant);

    ReadPrices read;
    if (dated.size() > 1) { // which price holds longest would change with the days
        for (const Variant& variant : timed)
            addSentence(read.note, atHours(variant));
    } else {
        const std::string from = dated.empty() ? std::string() : dated.begin()->first;
        Daily daily = longestOf(dated.empty() ? std::nullopt : std::optional(dated.begin()->second), timed);
        dated.insert_or_assign(from, std::move(daily.longest));
        read.note = std::move(daily.note);
    }
    for (const auto& [from, variant] : dated)
        read.dated.push_back({from, variant.prices, variant.tiers});
    addSentence(read.note, dated.rbegin()->second.extras);
    return read;
}

} // namespace breakeven::genai
