// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/hidden_costs_json.h"

#include "core/advice/hidden_costs.h"
#include "core/advice/naive_answer.h"
#include "core/words/message.h"

namespace breakeven {

namespace {

Json amountJson(Option option, const HiddenAmount& amount)
{
    return {{"option", std::string(info(option).id)}, {"monthly", amount.monthly}, {"upfront", amount.upfront}};
}

Json answerJson(const Evaluation& e)
{
    const BreakEven& found = e.focus().breakEven;
    return {{"monthly_saving", e.monthlySaving()},
            {"first_volume", orNull(found.firstVolume)},
            {"settled_volume", orNull(found.settledVolume)}};
}

} // namespace

Json hiddenCostsJson(const Evaluation& e)
{
    Json costs = Json::array();
    for (const HiddenCostLine& line : hiddenCosts(e)) {
        Json json;
        json["id"] = std::string(info(line.cost).id);
        json["name"] = std::string(info(line.cost).name);
        json["focus"] = amountJson(e.scenario.focus, line.focus);
        json["baseline"] = amountJson(e.scenario.baseline, line.baseline);
        json["amounts"] = Json::array();
        for (const HiddenAmountWords& words : line.amounts)
            json["amounts"].push_back(inWords(words.text()));
        json["monthly_saving_without"] = line.savingWithout;
        json["settled_volume_without"] = orNull(line.settledWithout);
        json["effect"] = inWords(line.effect());
        costs.push_back(std::move(json));
    }
    const NaiveAnswer answer = naiveAnswer(e);
    Json without = Json::array();
    for (const HiddenCostInfo& row : hiddenCostTable)
        if (answer.without.contains(row.cost))
            without.push_back(std::string(row.id));
    Json json;
    json["costs"] = std::move(costs);
    json["ours"] = answerJson(e);
    json["naive"] = answerJson(*answer.naive);
    json["naive"]["without"] = std::move(without);
    json["sentences"] = inWords(answer.sentences);
    return json;
}

} // namespace breakeven
