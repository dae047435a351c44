// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/sources_json.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/provenance.h"

namespace breakeven {

Json sourcesJson(const Scenario& scenario)
{
    Json json = Json::object();
    for (const Parameter& row : parameterTable) {
        const Provenance from = provenanceOf(scenario, row);
        json[std::string(row.id)] = {{"origin", info(from.origin).id}, {"source", textOrNull(from.text)}};
    }
    return json;
}

} // namespace breakeven
