// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/parameters_json.h"

#include "core/inputs/parameter_table.h"
#include "core/output/json/json_values.h"

namespace breakeven {

namespace {

std::string_view scaleName(Scale scale)
{
    switch (scale) {
    case Scale::Linear: return "linear";
    case Scale::Integer: return "integer";
    case Scale::Log: return "log";
    case Scale::LogFromZero: return "log0";
    }
    return {};
}

Json parameterJson(const Parameter& row)
{
    return {{"id", row.id},
            {"label", row.label},
            {"group", row.group},
            {"unit", row.unit},
            {"minimum", row.range.low},
            {"maximum", row.range.high},
            {"slider_minimum", row.slider.low},
            {"slider_maximum", row.slider.high},
            {"default", row.defaultValue()},
            {"scale", scaleName(row.scale)},
            {"tier", row.tier == Tier::Essential ? "essential" : "advanced"},
            {"help", row.help}};
}

} // namespace

std::string parametersJson()
{
    Json json = Json::array();
    for (const Parameter& row : parameterTable)
        json.push_back(parameterJson(row));
    return jsonAnswer(json);
}

} // namespace breakeven
