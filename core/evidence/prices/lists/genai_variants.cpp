// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/genai_variants.h"

#include "core/files/dates/dates.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace breakeven::genai {

namespace {

using Json = nlohmann::ordered_json;

/// A number, or {"base": …, "tiers": [{"start": …, "price": …}, …]}.
std::optional<double> basePrice(ListedPrices& prices, const Json* value)
{
    return prices.read(value != nullptr && value->is_object() ? member(*value, "base") : value);
}

/// The tiers of a price, by their start.
std::vector<std::pair<double, double>> genaiTiers(ListedPrices& prices, const Json* value)
{
    std::vector<std::pair<double, double>> tiers;
    const Json* list = value == nullptr ? nullptr : member(*value, "tiers");
    if (list == nullptr || !list->is_array())
        return tiers;
    for (const Json& tier : *list) {
        const Json* start = member(tier, "start");
        const std::optional<double> price = prices.read(member(tier, "price"));
        if (start != nullptr && start->is_number() && price)
            tiers.emplace_back(start->get<double>(), *price);
    }
    std::ranges::sort(tiers);
    return tiers;
}

double priceAbove(double tokens, double base, const std::vector<std::pair<double, double>>& tiers)
{
    double price = base;
    for (const auto& [start, next] : tiers)
        price = start <= tokens ? next : price;
    return price;
}

std::vector<LongPromptPrices> longPromptsOf(ListedPrices& prices, const Json& object, const TokenPrices& base)
{
    const auto input = genaiTiers(prices, member(object, "input_mtok"));
    const auto output = genaiTiers(prices, member(object, "output_mtok"));
    std::set<double> starts;
    for (const auto& tiers : {input, output})
        for (const auto& [start, price] : tiers)
            starts.insert(start);
    std::vector<LongPromptPrices> steps;
    steps.reserve(starts.size());
    for (const double start : starts)
        steps.push_back({start, priceAbove(start, base.input, input), priceAbove(start, base.output, output)});
    return steps;
}

Message extrasOf(const Json& object)
{
    Message note;
    if (const Json* requests = member(object, "requests_kcount"); requests != nullptr && requests->is_number())
        addSentence(note, {"price_note.thousand_requests(price)", priceQuantity(requests->get<double>())});
    for (const auto& [key, value] : object.items())
        if (key.find("audio") != std::string::npos) {
            addSentence(note, {"price_note.apart(things)", Message{"list.audio"}});
            break;
        }
    return note;
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
    const std::optional<double> input = basePrice(prices, member(object, "input_mtok"));
    const std::optional<double> output = basePrice(prices, member(object, "output_mtok"));
    const auto optional = [&prices, &object](std::string_view key) {
        const std::optional<double> price = basePrice(prices, member(object, key));
        return price && *price > 0 ? price : std::nullopt;
    };
    Variant variant;
    variant.prices.cachedInput = optional("cache_read_mtok");
    variant.prices.cacheWrite = optional("cache_write_mtok");
    variant.prices.input = input.value_or(0);
    variant.prices.output = output.value_or(0);
    variant.longPrompts = longPromptsOf(prices, object, variant.prices);
    variant.extras = extrasOf(object);
    if (!prices.fault().empty())
        return Error{{}, prices.fault()};
    if (Message why = whyUnusable(input, output); !why.empty())
        return Error{{}, std::move(why)};
    if (!readConstraint(variant, constraint))
        return Error{{}, Message{"list.unknown_condition"}};
    return variant;
}

} // namespace breakeven::genai
