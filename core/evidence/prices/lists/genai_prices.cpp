// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/genai_prices.h"

#include "core/evidence/prices/lists/genai_variants.h"

#include <fmt/format.h>

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
            return Error{{}, "no price is listed"};
        Result<Variant> variant = readVariant(*prices, member(entry, "constraint"));
        if (!variant)
            return variant.error();
        variants.push_back(std::move(variant).value());
    }
    if (variants.empty())
        return Error{{}, "no price is listed"};
    return variants;
}

/// Of prices that hold at different hours: that which holds longest, and what the note says of the others.
struct Daily {
    Variant longest;
    std::string note;
};

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
        addSentence(daily.note, fmt::format("These prices hold from {}.", longest->time->text()));
    for (auto variant = timed.begin(); variant != timed.end(); ++variant)
        if (takesOtherwise || variant != longest)
            addSentence(daily.note, fmt::format("From {}: {}.", variant->time->text(),
                                                inAndOut(variant->prices.input, variant->prices.output)));
    if (!takesOtherwise && otherwise)
        addSentence(daily.note,
                    fmt::format("At other times: {}.", inAndOut(otherwise->prices.input, otherwise->prices.output)));
    return daily;
}

/// The notes of prices that follow one another, the later first.
std::string datedPricesNote(const std::map<std::string, Variant>& dated)
{
    std::string note;
    for (auto now = dated.rbegin(); now != dated.rend(); ++now) {
        const auto& [from, variant] = *now;
        const bool isLast = now == dated.rbegin();
        std::string prompts = longPromptNote(variant.longPrompts);
        if (!prompts.empty() && !(isLast && from.empty())) {
            prompts.front() = 'p';
            prompts = isLast ? fmt::format("From {} on {}", from, prompts)
                             : fmt::format("Until {} {}", std::prev(now)->first, prompts);
        }
        if (!prompts.empty())
            addSentence(note, prompts + '.');
        if (isLast && !variant.extras.empty())
            addSentence(note, variant.extras);
    }
    return note;
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
            addSentence(read.note, fmt::format("From {}: {}.", variant.time->text(),
                                               inAndOut(variant.prices.input, variant.prices.output)));
    } else {
        const std::string from = dated.empty() ? std::string() : dated.begin()->first;
        Daily daily = longestOf(dated.empty() ? std::nullopt : std::optional(dated.begin()->second), timed);
        dated.insert_or_assign(from, std::move(daily.longest));
        read.note = std::move(daily.note);
    }
    for (const auto& [from, variant] : dated)
        read.dated.push_back({from, variant.prices});
    if (const std::string note = datedPricesNote(dated); !note.empty())
        addSentence(read.note, note);
    return read;
}

} // namespace breakeven::genai
