// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/presets_json.h"

#include "core/output/json/json_values.h"

namespace breakeven {

std::string presetsJson(const std::vector<Preset>& presets)
{
    Json json = Json::array();
    for (const Preset& preset : presets)
        json.push_back({{"id", preset.id},
                        {"name", preset.scenario.name},
                        {"group", preset.group},
                        {"question", preset.question},
                        {"source", preset.source}});
    return jsonAnswer(json);
}

} // namespace breakeven
