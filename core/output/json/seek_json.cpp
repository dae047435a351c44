// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/seek_json.h"

#include "core/output/json/json_values.h"
#include "core/output/json/sources_json.h"

namespace breakeven {

std::string seekJson(const Scenario& scenario, const Goal& goal, const Sought& sought)
{
    Json json;
    json["parameter"] = std::string(goal.parameter->id);
    json["option"] = std::string(info(scenario.focus).id);
    json["figure"] = std::string(info(goal.figure).id);
    json["target"] = goal.target;
    json["reached"] = sought.reached;
    json["value"] = sought.value;
    json["figure_at_value"] = orNull(sought.figureAtValue);
    json["sources"] = sourcesJson(scenario);
    return jsonAnswer(json);
}

} // namespace breakeven
