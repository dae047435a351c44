// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/seek_json.h"

#include "core/output/json_values.h"

namespace breakeven {

std::string seekJson(Option option, const Goal& goal, const Sought& sought)
{
    Json json;
    json["parameter"] = std::string(goal.parameter->id);
    json["option"] = std::string(info(option).id);
    json["figure"] = std::string(info(goal.figure).id);
    json["target"] = goal.target;
    json["reached"] = sought.reached;
    json["value"] = sought.value;
    json["figure_at_value"] = orNull(sought.figureAtValue);
    return jsonAnswer(json);
}

} // namespace breakeven
