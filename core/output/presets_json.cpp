// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/presets_json.h"

#include <nlohmann/json.hpp>

namespace breakeven {

std::string presetsJson(const std::vector<Preset>& presets)
{
    using Json = nlohmann::ordered_json;
    Json json = Json::array();
    for (const Preset& preset : presets)
        json.push_back({{"id", preset.id},
                        {"name", preset.scenario.name},
                        {"group", preset.group},
                        {"question", preset.question},
                        {"source", preset.source}});
    return json.dump(2) + '\n';
}

} // namespace breakeven
