// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/advise_json.h"

#include "core/advice/claims/published_claims.h"
#include "core/advice/fit/fit_check.h"
#include "core/advice/fit/qualitative.h"
#include "core/advice/verdict/verdict.h"
#include "core/output/json/claims_json.h"
#include "core/output/json/fit_check_json.h"
#include "core/output/json/hidden_costs_json.h"
#include "core/output/json/qualitative_json.h"
#include "core/output/json/sources_json.h"
#include "core/output/json/strategy_json.h"
#include "core/words/message.h"

#include <algorithm>
#include <iterator>

namespace breakeven {

std::string adviseJson(const Evaluation& e)
{
    Json json;
    json["scenario"] = e.scenario.name;
    json["baseline"] = std::string(info(e.scenario.baseline).id);
    json["focus"] = std::string(info(e.scenario.focus).id);
    json["verdict"] = inWords(verdict(e));
    json["fit_check"] = fitCheckJson(e.scenario.advice, fitCheck(e), fitChanges(e));
    json["task_type"] = taskTypeJson(e.scenario.advice);
    json["strategy"] = strategyJson(e);
    json["hidden_costs"] = hiddenCostsJson(e);
    json["qualities"] = qualitativeJson(qualitative(e));
    std::vector<CheckedClaim> claims = publishedClaims();
    std::ranges::move(ownClaims(e), std::back_inserter(claims));
    json["claims"] = claimsJson(claims);
    json["sources"] = sourcesJson(e.scenario);
    return jsonAnswer(json);
}

} // namespace breakeven
