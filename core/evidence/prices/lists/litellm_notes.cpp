// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/litellm_notes.h"

#include "core/files/dates/dates.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <charconv>

namespace breakeven::litellm {

namespace {

using Json = nlohmann::ordered_json;

/// Where a tier begins, in tokens.
double startOfTier(const Json& tier)
{
    const Json* range = member(tier, "range");
    return range != nullptr && range->is_array() && !range->empty() && range->front().is_number()
               ? range->front().get<double>()
               : 0;
}

/// The tokens above which "input_cost_per_token_above_200k_tokens" holds; 0 for other keys.
double thresholdOf(std::string_view key)
{
    constexpr std::string_view before = "input_cost_per_token_above_";
    constexpr std::string_view after = "k_tokens";
    if (!key.starts_with(before) || !key.ends_with(after) || key.size() <= before.size() + after.size())
        return 0;
    const std::string_view digits = key.substr(before.size(), key.size() - before.size() - after.size());
    int thousands = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), thousands);
    return fault == std::errc() && end == digits.data() + digits.size() ? 1000.0 * thousands : 0;
}

std::vector<LongPromptPrices> longPrompts(const Json& entry, ListedPrices& prices)
{
    std::vector<LongPromptPrices> steps;
    const std::vector<const Json*> tiers = tiersOf(entry);
    for (std::size_t i = 1; i < tiers.size(); ++i)
        steps.push_back({startOfTier(*tiers[i]), prices.read(member(*tiers[i], "input_cost_per_token")).value_or(0),
                         prices.read(member(*tiers[i], "output_cost_per_token")).value_or(0)});
    const double output = prices.read(member(entry, "output_cost_per_token")).value_or(0);
    for (const auto& [key, value] : entry.items())
        if (const double above = thresholdOf(key); above > 0) {
            const std::string outputKey = "output" + key.substr(std::string_view("input").size());
            steps.push_back(
                {above, prices.read(&value).value_or(0), prices.read(member(entry, outputKey)).value_or(output)});
        }
    std::erase_if(steps, [](const LongPromptPrices& step) { return step.input <= 0 || step.output <= 0; });
    std::ranges::sort(steps, {}, &LongPromptPrices::above);
    return steps;
}

/// "images and audio", of what an entry has prices for besides tokens of text.
Message chargedApart(const Json& entry)
{
    struct Part {
        std::string_view key; ///< a part of it
        MessageName<0> name;
    };
    constexpr std::array parts{Part{"_per_image", "list.images"}, Part{"_per_audio", "list.audio"},
                               Part{"_per_video", "list.video"}, Part{"search_context_cost", "list.searches"}};
    std::vector<Message> names;
    for (const Part& part : parts)
        for (const auto& [key, value] : entry.items())
            if (key.find(part.key) != std::string::npos && (value.is_object() || (value.is_number() && value > 0))) {
                names.emplace_back(part.name);
                break;
            }
    return listedWithAnd(names);
}

} // namespace

std::vector<const Json*> tiersOf(const Json& entry)
{
    std::vector<const Json*> tiers;
    const Json* list = member(entry, "tiered_pricing");
    if (list == nullptr || !list->is_array() || member(entry, "input_cost_per_token") != nullptr)
        return tiers;
    for (const Json& tier : *list)
        tiers.push_back(&tier);
    std::ranges::stable_sort(tiers, {}, [](const Json* tier) { return startOfTier(*tier); });
    return tiers;
}

Message noteOf(const Json& entry, ListedPrices& prices)
{
    Message note;
    if (const Message prompts = longPromptNote(longPrompts(entry, prices)); !prompts.empty())
        addSentence(note, {"price_note.of_prompts(prompts)", prompts});
    if (const auto hour = prices.readAboveZero(member(entry, "cache_creation_input_token_cost_above_1hr")))
        addSentence(note, {"price_note.lasting_writes(price)", priceQuantity(*hour)});
    const auto reasoning = prices.readAboveZero(member(entry, "output_cost_per_reasoning_token"));
    if (reasoning && reasoning != prices.read(member(entry, "output_cost_per_token")))
        addSentence(note, {"price_note.reasoning(price)", priceQuantity(*reasoning)});
    if (const Json* request = member(entry, "input_cost_per_request");
        request != nullptr && request->is_number() && *request > 0)
        addSentence(note, {"price_note.each_request(price)", priceQuantity(request->get<double>())});
    if (const Message apart = chargedApart(entry); !apart.empty())
        addSentence(note, {"price_note.apart(things)", apart});
    if (const std::string day = textOf(entry, "deprecation_date"); parseDate(day))
        addSentence(note, {"price_note.retires(date)", day});
    if (const Json* data = member(entry, "metadata"); data != nullptr) {
        constexpr std::size_t longest = 300; // characters
        if (const std::string remark = textOf(*data, "notes"); !remark.empty())
            addSentence(note, {"price_note.remark(remark)", oneLine(remark, longest)});
    }
    return note;
}

} // namespace breakeven::litellm
