// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/prices/lists/litellm_notes.h"

#include "core/evidence/prices/listed/billed_apart.h"
#include "core/files/dates/dates.h"
#include "core/text/one_line.h"
#include "core/words/english.h"

namespace breakeven::litellm {

namespace {

using Json = nlohmann::ordered_json;

/// Whether it is a price that somebody pays; prices that depend on something are objects.
bool isCharged(const Json& value)
{
    return value.is_object() || (value.is_number() && value > 0);
}

BilledApart apartIn(const Json& entry, ListedPrices& prices)
{
    BilledApart apart;
    apart.lastingWrites = prices.readAboveZero(member(entry, "cache_creation_input_token_cost_above_1hr"));
    apart.reasoning = prices.readAboveZero(member(entry, "output_cost_per_reasoning_token"));
    apart.citations = prices.readAboveZero(member(entry, "citation_cost_per_token"));
    if (const Json* request = member(entry, "input_cost_per_request");
        request != nullptr && request->is_number() && *request > 0)
        apart.request = request->get<double>();
    for (const auto& [key, value] : entry.items())
        if (key.find("cost") != std::string::npos && isCharged(value) && BilledApart::extraOf(key))
            apart.add(key); // its other keys are prices of other service
    return apart;
}

} // namespace

Message noteOf(const Json& entry, double output, ListedPrices& prices)
{
    Message note = apartIn(entry, prices).note(output);
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
