// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/genai_variants.h"

#include "core/evidence/prices/listed/billed_apart.h"
#include "core/files/dates/dates.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>

namespace breakeven::genai {

namespace {

using Json = nlohmann::ordered_json;

// Of keys for the same thing the first that is there counts: what is said of text is the more particular.
constexpr std::array<std::string_view, 2> inputKeys{{"input_text_mtok", "input_mtok"}};
constexpr std::array<std::string_view, 2> outputKeys{{"output_text_mtok", "output_mtok"}};
constexpr std::array<std::string_view, 2> cachedKeys{{"cache_text_read_mtok", "cache_read_mtok"}};
constexpr std::array<std::string_view, 4> writeKeys{
    {"cache_text_write_5m_mtok", "cache_write_5m_mtok", "cache_text_write_mtok", "cache_write_mtok"}};
constexpr std::array<std::string_view, 2> lastingWriteKeys{{"cache_text_write_1h_mtok", "cache_write_1h_mtok"}};
constexpr std::array<std::string_view, 2> reasoningKeys{{"output_text_reasoning_mtok", "output_reasoning_mtok"}};
constexpr std::array<std::string_view, 2> citationKeys{{"output_text_citation_mtok", "output_citation_mtok"}};
constexpr std::string_view requestsKey = "requests_kcount";

using Keys = std::span<const std::string_view>;

/// All that are read here; others are charges that no scenario counts.
bool isRead(std::string_view key)
{
    const std::array<Keys, 7> all{inputKeys,        outputKeys,    cachedKeys,  writeKeys,
                                  lastingWriteKeys, reasoningKeys, citationKeys};
    return key == requestsKey ||
           std::ranges::any_of(all, [key](Keys keys) { return std::ranges::find(keys, key) != keys.end(); });
}

/// A price: a number, or {"base": …, "tiers": [{"start": …, "price": …}, …]}.
struct Steps {
    std::optional<double> base;
    std::map<double, double> tiers; ///< by their start

    [[nodiscard]] std::optional<double> above(double tokens) const
    {
        const auto next = tiers.upper_bound(tokens);
        return next == tiers.begin() ? base : std::prev(next)->second;
    }
};

Steps stepsOf(ListedPrices& prices, const Json& value)
{
    if (!value.is_object())
        return {prices.read(&value), {}};
    Steps steps{prices.read(member(value, "base")), {}};
    if (const Json* tiers = member(value, "tiers"); tiers != nullptr && tiers->is_array())
        for (const Json& tier : *tiers) {
            const Json* start = member(tier, "start");
            const std::optional<double> price = prices.read(member(tier, "price"));
            if (start != nullptr && start->is_number() && isTierStart(start->get<double>()) && price)
                steps.tiers.insert_or_assign(start->get<double>(), *price);
        }
    return steps;
}

Steps stepsAt(ListedPrices& prices, const Json& object, Keys keys)
{
    for (const std::string_view key : keys)
        if (const Json* value = member(object, key))
            return stepsOf(prices, *value);
    return {};
}

std::optional<double> priceAt(ListedPrices& prices, const Json& object, Keys keys)
{
    const std::optional<double> price = stepsAt(prices, object, keys).base;
    return price && *price > 0 ? price : std::nullopt;
}

/// The prices of a model's text, by the length of the prompt.
struct TextSteps {
    Steps input;
    Steps output;
    Steps cached;
    Steps write;

    [[nodiscard]] TokenPrices above(double tokens) const
    {
        const auto known = [tokens](const Steps& steps) {
            const std::optional<double> price = steps.above(tokens);
            return price && *price > 0 ? price : std::nullopt; // a zero stands for a price that is not known
        };
        return {.input = input.above(tokens).value_or(0),
                .output = output.above(tokens).value_or(0),
                .cachedInput = known(cached),
                .cacheWrite = known(write),
                .batchInput = std::nullopt,
                .batchOutput = std::nullopt};
    }

    [[nodiscard]] std::vector<PromptTier> tiers() const
    {
        std::set<double> starts;
        for (const Steps* steps : {&input, &output, &cached, &write})
            for (const auto& [start, price] : steps->tiers)
                starts.insert(start);
        std::vector<PromptTier> made;
        for (const double start : starts)
            if (const PromptTier tier{start, above(start)}; tier.prices.input > 0 && tier.prices.output > 0)
                made.push_back(tier);
        return made;
    }
};

bool isCharged(const Json& value)
{
    return value.is_object() || (value.is_number() && value > 0);
}

BilledApart apartIn(ListedPrices& prices, const Json& object)
{
    BilledApart apart;
    apart.lastingWrites = priceAt(prices, object, lastingWriteKeys);
    apart.reasoning = priceAt(prices, object, reasoningKeys);
    apart.citations = priceAt(prices, object, citationKeys);
    if (const Json* requests = member(object, requestsKey);
        requests != nullptr && requests->is_number() && *requests > 0)
        apart.requests = requests->get<double>();
    for (const auto& [key, value] : object.items())
        if (!isRead(key) && isCharged(value))
            apart.add(key);
    return apart;
}

/// Of "16:30:00Z"; absent if it is none.
std::optional<int> minuteOf(const std::string& time)
{
    constexpr std::string_view form = "dd:dd:ddZ";
    const bool wellFormed = std::ranges::equal(
        time, form, [](char c, char kind) { return kind == 'd' ? c >= '0' && c <= '9' : c == kind; });
    if (!wellFormed)
        return std::nullopt;
    const auto number = [&time](std::size_t at) { return 10 * (time[at] - '0') + (time[at + 1] - '0'); };
    const int minute = 60 * number(0) + number(3);
    return number(3) < 60 && minute < minutesOfADay ? std::optional{minute} : std::nullopt;
}

/// Takes over when the prices hold; false if the constraint is of a kind that is not known here.
bool readConstraint(Variant& variant, const Json* constraint)
{
    if (constraint == nullptr)
        return true;
    if (!constraint->is_object())
        return false;
    if (constraint->size() == 1 && parseDate(textOf(*constraint, "start_date"))) {
        variant.from = textOf(*constraint, "start_date");
        return true;
    }
    const std::optional<int> start = minuteOf(textOf(*constraint, "start_time"));
    const std::optional<int> end = minuteOf(textOf(*constraint, "end_time"));
    if (constraint->size() != 2 || !start || !end)
        return false;
    variant.time = TimeOfDay{*start, *end};
    return true;
}

} // namespace

bool isOfSecondForm(std::string_view priceKey)
{
    constexpr std::array<std::string_view, 8> first{{"input_mtok", "output_mtok", "cache_read_mtok", "cache_write_mtok",
                                                     "input_audio_mtok", "output_audio_mtok", "cache_audio_read_mtok",
                                                     requestsKey}};
    return std::ranges::find(first, priceKey) == first.end();
}

int TimeOfDay::length() const
{
    const int length = (end - start + minutesOfADay) % minutesOfADay;
    return length == 0 ? minutesOfADay : length;
}

Message TimeOfDay::words() const
{
    const auto clock = [](int minute) { return fmt::format("{:02}:{:02}", minute / 60, minute % 60); };
    return {"price_note.hours(from, to)", clock(start), clock(end)};
}

Result<Variant> readVariant(const Json& object, const Json* constraint)
{
    if (!object.is_object())
        return Error{{}, Message{"list.no_prices_object"}};
    ListedPrices prices(1e6);
    const TextSteps text{stepsAt(prices, object, inputKeys), stepsAt(prices, object, outputKeys),
                         stepsAt(prices, object, cachedKeys), stepsAt(prices, object, writeKeys)};
    Variant variant;
    variant.prices = text.above(0);
    variant.tiers = text.tiers();
    variant.extras = apartIn(prices, object).note(variant.prices.output);
    if (!prices.fault().empty())
        return Error{{}, prices.fault()};
    if (Message why = whyUnusable(text.input.base, text.output.base); !why.empty())
        return Error{{}, std::move(why)};
    if (!readConstraint(variant, constraint))
        return Error{{}, Message{"list.unknown_condition"}};
    return variant;
}

} // namespace breakeven::genai
