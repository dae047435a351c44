// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/json/claims_json.h"

#include "core/files/table.h"
#include "core/words/message.h"

#include <initializer_list>
#include <string_view>

namespace breakeven {

namespace {

Json publishedJson(const std::optional<Range>& published)
{
    if (!published)
        return nullptr;
    if (published->low == published->high)
        return published->low;
    return Json::array({published->low, published->high});
}

Json claimJson(const CheckedClaim& claim)
{
    Json json = {{"own", claim.own}, {"scenario", claim.scenario}};
    if (!claim.preset.empty())
        json["preset"] = claim.preset;
    json["text"] = inWords(claim.text);
    json["source"] = claim.source;
    json["option"] = std::string(info(claim.option).id);
    json["figure"] = std::string(info(claim.figure).id);
    json["unit"] = std::string(info(info(claim.figure).unit).id);
    json["published"] = publishedJson(claim.check.published);
    json["computed"] = orNull(claim.check.computed);
    json["status"] = std::string(info(claim.check.status).id);
    json["why"] = inWords(claim.check.why);
    return json;
}

} // namespace

Json claimsJson(const std::vector<CheckedClaim>& claims)
{
    Json json = Json::array();
    for (const CheckedClaim& claim : claims)
        json.push_back(claimJson(claim));
    return json;
}

std::string claimsTable(const std::vector<CheckedClaim>& claims)
{
    std::vector<TableRow> table{
        {"Scenario", "Claim", "Option", "Figure", "Published", "Its inputs give", "Result", "Why", "Source"}};
    for (const CheckedClaim& claim : claims)
        table.push_back({claim.scenario, inWords(claim.text), std::string(info(claim.option).name),
                         std::string(info(claim.figure).name), inWords(claim.check.publishedText),
                         inWords(claim.check.computedText), std::string(info(claim.check.status).name),
                         inWords(claim.check.why), claim.source});
    return tabSeparated(table);
}

} // namespace breakeven
