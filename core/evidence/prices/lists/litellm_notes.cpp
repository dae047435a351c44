// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/litellm_notes.h"

#include "core/files/dates/dates.h"
#include "core/text/one_line.h"

#include <fmt/format.h>

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
std::string chargedApart(const Json& entry)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> parts{{{"_per_image", "images"},
                                                                                  {"_per_audio", "audio"},
                                                                                  {"_per_video", "video"},
                                                                                  {"search_context_cost", "searches"}}};
    std::vector<std::string_view> names;
    for (const auto& [part, name] : parts)
        for (const auto& [key, value] : entry.items())
            if (key.find(part) != std::string::npos && (value.is_object() || (value.is_number() && value > 0))) {
                names.push_back(name);
                break;
            }
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += fmt::format("{}{}", i == 0 ? "" : i + 1 < names.size() ? ", " : " and ", names[i]);
    return text;
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

std::string noteOf(const Json& entry, ListedPrices& prices)
{
    std::string note;
    if (const std::string prompts = longPromptNote(longPrompts(entry, prices)); !prompts.empty())
        addSentence(note, prompts + '.');
    if (const auto hour = prices.readAboveZero(member(entry, "cache_creation_input_token_cost_above_1hr")))
        addSentence(note, fmt::format("Cache writes that last an hour cost {}.", priceText(*hour)));
    const auto reasoning = prices.readAboveZero(member(entry, "output_cost_per_reasoning_token"));
    if (reasoning && reasoning != prices.read(member(entry, "output_cost_per_token")))
        addSentence(note, fmt::format("Tokens of reasoning cost {}.", priceText(*reasoning)));
    if (const Json* request = member(entry, "input_cost_per_request");
        request != nullptr && request->is_number() && *request > 0)
        addSentence(note, fmt::format("Each request costs {} more.", priceText(request->get<double>())));
    if (const std::string apart = chargedApart(entry); !apart.empty())
        addSentence(note, fmt::format("Priced apart: {}.", apart));
    if (const std::string day = textOf(entry, "deprecation_date"); parseDate(day))
        addSentence(note, fmt::format("The list says that it retires on {}.", day));
    if (const Json* data = member(entry, "metadata"); data != nullptr) {
        constexpr std::size_t longest = 300; // characters
        if (const std::string remark = textOf(*data, "notes"); !remark.empty())
            addSentence(note, fmt::format("The list remarks: {}", oneLine(remark, longest)));
    }
    return note;
}

} // namespace breakeven::litellm
