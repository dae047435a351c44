// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/facts_json.h"

#include "core/output/json/json_values.h"

namespace breakeven {

std::string factsJson(const std::vector<Fact>& facts, std::chrono::sys_days today)
{
    Json json = Json::array();
    for (const Fact& fact : facts) {
        const std::optional<int> age = ageOf(fact, today);
        json.push_back({{"kind", info(fact.kind).id},
                        {"file", info(fact.kind).file},
                        {"what", inWords(fact.what)},
                        {"says", inWords(fact.says)},
                        {"source", fact.source},
                        {"as_of", textOrNull(fact.asOf)},
                        {"holds_until", textOrNull(fact.holdsUntil)},
                        {"age_days", age ? Json(*age) : Json(nullptr)},
                        {"ages", info(fact.kind).ages},
                        {"to_check", needsCheck(fact, today)}});
    }
    return jsonAnswer(json);
}

} // namespace breakeven
