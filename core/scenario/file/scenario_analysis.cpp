// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_analysis.h"

#include "core/files/strict_json.h"
#include "core/inputs/known_ids.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "core/scenario/file/plain_members.h"
#include "core/scenario/file/scenario_numbers.h"
#include "core/text/one_line.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

using Json = nlohmann::ordered_json;

namespace {

Outcome readFigureId(const Json& value, Figure& into)
{
    std::vector<Message> allowed;
    for (const FigureInfo& row : figureTable)
        allowed.push_back(verbatim(std::string(row.id)));
    const auto figure = value.is_string() ? figureTable.find(value.get_ref<const std::string&>()) : std::nullopt;
    if (!figure)
        return Error{"", Message{"scenario.no_figure(value, allowed)", shownJson(value), listed(allowed)}};
    into = *figure;
    return success();
}

Outcome readMap(const Json& value, AnalysisChoices& into)
{
    if (!value.is_array() || value.size() != 2)
        return notA(value, {"scenario.pair_of_parameters"});
    for (std::size_t i = 0; i < 2; ++i) {
        const std::string pointer = pointerTo({}, std::to_string(i));
        if (!value[i].is_string())
            return notA(value[i], {"scenario.a_parameters_id"}, pointer);
        const auto& id = value[i].get_ref<const std::string&>();
        if (findParameter(id) == nullptr)
            return Error{pointer, unknownParameter(id)};
    }
    if (value[0] == value[1])
        return Error{"", Message{"scenario.map_twice(value)", shownJson(value[0])}};
    into.mapX = value[0].get<std::string>();
    into.mapY = value[1].get<std::string>();
    return success();
}

Outcome notAnObject(const Json& value)
{
    return notA(value, {"scenario.an_object"});
}

} // namespace

Outcome readAnalysis(const Json& value, ScenarioReading& into)
{
    if (!value.is_object())
        return notAnObject(value);
    AnalysisChoices& choices = into.scenario.analysis;
    for (const auto& [key, member] : value.get_ref<const Json::object_t&>()) {
        Outcome read = success();
        if (key == "figure")
            read = readFigureId(member, choices.figure);
        else if (key == "map")
            read = readMap(member, choices);
        else if (key == "bands")
            read = readOptionSet(member, choices.bands);
        else
            into.keepUnknown("analysis", key, member);
        if (!read)
            return Error{pointerTo({}, key) + read.error().where, read.error().what};
    }
    return success();
}

Outcome readInputs(const Json& value, ScenarioReading& into, Json& others)
{
    constexpr std::array<ScenarioMember, 3> before{{
        {"baseline", readBaseline},
        {"focus", readFocus},
        {"parameters", readParameters},
    }};
    constexpr auto inputs = joined(before, choiceMembers);
    const auto& members = value.get_ref<const Json::object_t&>();
    for (const ScenarioMember& member : inputs)
        for (const auto& [key, content] : members)
            if (key == member.key)
                if (const Outcome read = member.read(content, into); !read)
                    return Error{pointerTo({}, key) + read.error().where, read.error().what};
    others = Json::object();
    for (const auto& [key, content] : members) {
        const auto known = [&key = key](const ScenarioMember& member) { return member.key == key; };
        if (std::none_of(inputs.begin(), inputs.end(), known))
            others.get_ref<Json::object_t&>().emplace_back(key, content);
    }
    return success();
}

namespace {

/// What is pinned is read like a scenario of its own.
Outcome readPinObject(const Json& value, Pin& into)
{
    if (!value.is_object())
        return notAnObject(value);
    ScenarioReading pin;
    Json others;
    if (const Outcome read = readInputs(value, pin, others); !read)
        return read;
    into = pinOf(pin.scenario);
    auto& unknown = others.get_ref<Json::object_t&>();
    for (auto member = unknown.begin(); member != unknown.end(); ++member) {
        if (member->first != "name")
            continue;
        if (const Outcome read = readText(member->second, into.name); !read)
            return Error{pointerTo({}, "name") + read.error().where, read.error().what};
        into.name = pinName(into.name);
        unknown.erase(member);
        break;
    }
    into.unknown = unknown.empty() ? std::string() : others.dump();
    return success();
}

} // namespace

Outcome readPin(const Json& value, ScenarioReading& into)
{
    return readPinObject(value, into.scenario.pin.emplace());
}

Outcome readPins(const Json& value, ScenarioReading& into)
{
    if (!value.is_array())
        return notA(value, {"scenario.pins"});
    if (value.size() > mostPins)
        return Error{"", Message{"scenario.too_many_pins(count, most)", Quantity::fullCount(value.size()),
                                 Quantity::fullCount(mostPins)}};
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::string pointer = pointerTo({}, std::to_string(i));
        Pin pin;
        if (const Outcome read = readPinObject(value[i], pin); !read)
            return Error{pointer + read.error().where, read.error().what};
        if (pin.name.empty())
            return Error{pointer, Message{"scenario.pin_without_name"}};
        for (const Pin& other : into.scenario.pins)
            if (other.name == pin.name)
                return Error{pointer, Message{"scenario.pin_twice(name)", shownJson(Json(pin.name))}};
        into.scenario.pins.push_back(std::move(pin));
    }
    return success();
}

Outcome readLocked(const Json& value, ScenarioReading& into)
{
    if (!value.is_array())
        return notA(value, {"scenario.list_of_parameters"});
    for (std::size_t i = 0; i < value.size(); ++i) {
        const std::string pointer = pointerTo({}, std::to_string(i));
        if (!value[i].is_string())
            return notA(value[i], {"scenario.a_parameters_id"}, pointer);
        const auto& id = value[i].get_ref<const std::string&>();
        if (findParameter(id) == nullptr)
            return Error{pointer, unknownParameter(id)};
        if (!into.scenario.locked.insert(id).second)
            return Error{pointer, Message{"scenario.locked_twice(value)", shownJson(value[i])}};
    }
    return success();
}

} // namespace breakeven
