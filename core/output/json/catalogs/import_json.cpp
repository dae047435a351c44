// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/catalogs/import_json.h"

#include "core/output/json/json_values.h"

namespace breakeven {

namespace {

Json entriesJson(const std::vector<ImportPreview::Entry>& entries)
{
    Json json = Json::array();
    for (const ImportPreview::Entry& entry : entries)
        json.push_back({{"id", entry.id}, {"what", inWords(entry.what)}});
    return json;
}

} // namespace

std::string importJson(const ImportPreview& preview, const std::optional<std::string>& catalog)
{
    Json json{{"list", inWords(preview.list)},
              {"as_of", preview.asOf.empty() ? Json(nullptr) : Json(preview.asOf)},
              {"currency", preview.currency.empty() ? Json(nullptr) : Json(preview.currency)},
              {"rows", preview.rows ? Json(preview.rows->all) : Json(nullptr)},
              {"rows_used", preview.rows ? Json(preview.rows->used) : Json(nullptr)},
              {"added", entriesJson(preview.added)},
              {"changed", entriesJson(preview.changed)},
              {"unchanged", preview.unchanged},
              {"skipped", Json::array()},
              {"reasons", Json::array()},
              {"remarks", Json::array()},
              {"catalog", catalog ? Json(*catalog) : Json(nullptr)}};
    for (const ImportPreview::Skipped& entry : preview.skipped)
        json["skipped"].push_back({{"where", inWords(entry.where)}, {"why", inWords(entry.why)}});
    for (const auto& [why, count] : preview.reasons())
        json["reasons"].push_back({{"why", inWords(why)}, {"count", count}});
    for (const auto& [what, count] : preview.remarks)
        json["remarks"].push_back({{"what", inWords(what)}, {"count", count}});
    return jsonAnswer(json);
}

} // namespace breakeven
