// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_file.h"

#include "core/files/strict_json.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/file/scenario_members.h"
#include "core/words/english.h"

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view scenarioFormatName = "breakeven-scenario";

const Json* memberOf(const Json& object, std::string_view key)
{
    for (const auto& [name, value] : object.get_ref<const Json::object_t&>())
        if (name == key)
            return &value;
    return nullptr;
}

/// What the file is, before what it says: a file of another kind or of a newer version gets no complaint about its
/// details.
Outcome checkHeader(const Json& root)
{
    const Json* format = memberOf(root, "format");
    if (format == nullptr)
        return Error{"/format", Message{"scenario.no_format(name)", std::string(scenarioFormatName)}};
    if (!format->is_string() || format->get_ref<const std::string&>() != scenarioFormatName)
        return Error{"/format", Message{"scenario.other_format(value, name)", shownJson(*format),
                                        std::string(scenarioFormatName)}};

    const Json* version = memberOf(root, "version");
    if (version == nullptr)
        return Error{"/version", Message{"scenario.no_version(version)", Quantity::plain(scenarioFileVersion)}};
    const double number = version->is_number() ? version->get<double>() : 0;
    if (number < 1 || number != std::floor(number))
        return Error{"/version", Message{"scenario.wrong_version(value)", shownJson(*version)}};
    if (number > scenarioFileVersion)
        return Error{"/version", Message{"scenario.newer_version(version, most)", shownJson(*version),
                                         Quantity::plain(scenarioFileVersion)}};
    return success();
}

/// What this version does not know, in the file's order, as the text of one object; empty if there is nothing.
std::string unknownMembers(const Json& root, const ScenarioReading& reading)
{
    Json unknown = Json::object();
    auto& members = unknown.get_ref<Json::object_t&>();
    members.reserve(root.size() + reading.unknown.size());
    for (const auto& [key, value] : root.get_ref<const Json::object_t&>())
        if (!isScenarioMember(key))
            members.emplace_back(key, value);
    for (const auto& [member, inside] : reading.unknown)
        members.emplace_back(member, inside);
    return members.empty() ? std::string() : unknown.dump();
}

std::vector<std::string> missingParameters(const Json* parameters)
{
    std::vector<std::string> ids;
    for (const Parameter& row : parameterTable)
        if (parameters == nullptr || memberOf(*parameters, row.id) == nullptr)
            ids.emplace_back(row.id);
    return ids;
}

} // namespace

Result<ScenarioFile> parseScenario(std::string_view text, const std::string& where)
{
    const Result<Json> root = parseStrictJson(text, where);
    if (!root)
        return root.error();
    if (!root->is_object())
        return Error{where, Message{"scenario.no_scenario(value)", shownJson(*root)}};
    if (const Outcome header = checkHeader(*root); !header)
        return Error{placeOf(where, header.error().where), header.error().what};

    ScenarioReading reading;
    for (const ScenarioMember& member : scenarioMembers) {
        const Json* value = memberOf(*root, member.key);
        if (value == nullptr)
            continue;
        if (const Outcome read = member.read(*value, reading); !read)
            return Error{placeOf(where, pointerTo({}, member.key) + read.error().where), read.error().what};
    }
    reading.scenario.unknown = unknownMembers(*root, reading);
    return ScenarioFile{.scenario = std::move(reading.scenario),
                        .view = std::move(reading.view),
                        .filledIn = missingParameters(memberOf(*root, "parameters"))};
}

} // namespace breakeven
