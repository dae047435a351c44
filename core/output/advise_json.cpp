// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/advise_json.h"

#include "core/advice/fit_check.h"
#include "core/advice/verdict.h"
#include "core/output/fit_check_json.h"

namespace breakeven {

std::string adviseJson(const Evaluation& e)
{
    Json json;
    json["scenario"] = e.scenario.name;
    json["baseline"] = std::string(info(e.scenario.baseline).id);
    json["focus"] = std::string(info(e.scenario.focus).id);
    json["verdict"] = verdict(e);
    json["fit_check"] = fitCheckJson(e.scenario.advice, fitCheck(e), fitChanges(e));
    json["task_type"] = taskTypeJson(e.scenario.advice);
    return jsonAnswer(json);
}

} // namespace breakeven
