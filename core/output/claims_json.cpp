// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/claims_json.h"

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
    json["text"] = claim.text;
    json["source"] = claim.source;
    json["option"] = std::string(info(claim.option).id);
    json["figure"] = std::string(info(claim.figure).id);
    json["published"] = publishedJson(claim.check.published);
    json["computed"] = orNull(claim.check.computed);
    json["status"] = std::string(info(claim.check.status).id);
    json["why"] = claim.check.why;
    return json;
}

/// Text that stays in its cell and is not computed there. A quotation mark would open a cell that goes on across tabs
/// and lines.
std::string cell(std::string_view text)
{
    constexpr std::string_view dangerous = "=+-@\"";
    std::string plain;
    for (const char c : text)
        plain += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    const std::size_t first = plain.find_first_not_of(' ');
    if (first != std::string::npos && dangerous.find(plain[first]) != std::string_view::npos)
        plain.insert(0, 1, '\'');
    return plain;
}

std::string line(std::initializer_list<std::string_view> cells)
{
    std::string text;
    for (const std::string_view each : cells)
        text += cell(each) + '\t';
    text.back() = '\n';
    return text;
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
    std::string text =
        line({"Scenario", "Claim", "Option", "Figure", "Published", "Its inputs give", "Result", "Why", "Source"});
    for (const CheckedClaim& claim : claims)
        text += line({claim.scenario, claim.text, info(claim.option).name, info(claim.figure).name,
                      claim.check.publishedText, claim.check.computedText, info(claim.check.status).name,
                      claim.check.why, claim.source});
    return text;
}

} // namespace breakeven
