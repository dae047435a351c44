// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/sensitivity_json.h"

#include "core/output/json/json_values.h"
#include "core/output/json/sources_json.h"

namespace breakeven {

std::string sensitivityJson(const Scenario& scenario, const Sensitivity& sensitivity)
{
    Json json;
    json["option"] = std::string(info(sensitivity.option).id);
    json["figure"] = std::string(info(sensitivity.figure).id);
    json["value"] = orNull(sensitivity.value);
    json["rows"] = Json::array();
    for (const SensitivityRow& row : sensitivity.rows)
        json["rows"].push_back({{"parameter", std::string(row.parameter->id)},
                                {"low", row.low},
                                {"high", row.high},
                                {"figure_low", orNull(row.figureLow)},
                                {"figure_high", orNull(row.figureHigh)},
                                {"has_effect", row.hasEffect},
                                {"from_zero", row.fromZero}});
    json["sources"] = sourcesJson(scenario);
    return jsonAnswer(json);
}

} // namespace breakeven
