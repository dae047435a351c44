// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_presentation.h"

#include "core/files/strict_json.h"
#include "core/inputs/known_ids.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/file/plain_members.h"
#include "core/scenario/file/scenario_analysis.h"
#include "core/scenario/states.h"
#include "core/words/english.h"

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

/// Reads a member that the reader knows; false of any other.
template <typename Thing>
using ReadMember = bool (*)(std::string_view key, const Json& value, Thing& into, Outcome& read);

/// An object of which other versions may know more.
template <typename Thing> Outcome readObject(const Json& value, Thing& into, ReadMember<Thing> readMember)
{
    if (!value.is_object())
        return notA(value, {"scenario.an_object"});
    Json unknown = Json::object();
    for (const auto& [key, member] : value.get_ref<const Json::object_t&>()) {
        Outcome read = success();
        if (!readMember(key, member, into, read))
            unknown.get_ref<Json::object_t&>().emplace_back(key, member);
        if (!read)
            return Error{pointerTo({}, key) + read.error().where, read.error().what};
    }
    into.unknown = unknown.empty() ? std::string() : unknown.dump();
    return success();
}

template <typename Thing>
Outcome readList(const Json& value, std::vector<Thing>& into, Outcome (*read)(const Json&, Thing&))
{
    if (!value.is_array())
        return notA(value, {"scenario.a_list"});
    for (std::size_t at = 0; at < value.size(); ++at)
        if (const Outcome one = read(value[at], into.emplace_back()); !one)
            return Error{pointerTo({}, std::to_string(at)) + one.error().where, one.error().what};
    return success();
}

Outcome readInputIds(const Json& value, InputIds& into)
{
    if (!value.is_array())
        return notA(value, {"scenario.a_list"});
    for (std::size_t at = 0; at < value.size(); ++at) {
        const std::string pointer = pointerTo({}, std::to_string(at));
        if (!value[at].is_string())
            return notA(value[at], {"scenario.a_parameters_id"}, pointer);
        const auto& id = value[at].get_ref<const std::string&>();
        if (findParameter(id) == nullptr)
            return Error{pointer, unknownParameter(id)};
        into.insert(id);
    }
    return success();
}

Outcome readNumber(const Json& value, double& into)
{
    if (!value.is_number())
        return notA(value, {"scenario.a_number"});
    into = value.get<double>();
    return success();
}

Outcome readState(const Json& value, State& into)
{
    if (!value.is_object())
        return notA(value, {"scenario.an_object"});
    ScenarioReading inputs;
    Json others;
    if (const Outcome read = readInputs(value, inputs, others); !read)
        return read;
    into = stateOf(inputs.scenario, {});
    return readObject<State>(others, into, [](std::string_view key, const Json& member, State& state, Outcome& read) {
        if (key == "name")
            read = readText(member, state.name);
        else if (key == "note")
            read = readText(member, state.note);
        else if (key == "view")
            read = readText(member, state.view);
        else if (key == "options")
            read = readOptionSet(member, state.shown);
        else if (key == "hidden")
            read = readInputIds(member, state.hidden);
        else if (key == "locked")
            read = readInputIds(member, state.locked);
        else
            return false;
        return true;
    });
}

Outcome readGuess(const Json& value, Guess& into)
{
    return readObject<Guess>(value, into, [](std::string_view key, const Json& member, Guess& guess, Outcome& read) {
        if (key == "name")
            read = readText(member, guess.name);
        else if (key == "volume")
            read = readNumber(member, guess.volume);
        else
            return false;
        return true;
    });
}

Outcome readAnnotation(const Json& value, Annotation& into)
{
    return readObject<Annotation>(value, into,
                                  [](std::string_view key, const Json& member, Annotation& annotation, Outcome& read) {
                                      if (key == "view")
                                          read = readText(member, annotation.view);
                                      else if (key == "axes")
                                          read = readText(member, annotation.axes);
                                      else if (key == "row")
                                          read = readText(member, annotation.row);
                                      else if (key == "text")
                                          read = readText(member, annotation.text);
                                      else if (key == "x")
                                          read = readNumber(member, annotation.x);
                                      else if (key == "y")
                                          read = readNumber(member, annotation.y);
                                      else if (key == "across")
                                          read = readNumber(member, annotation.across);
                                      else if (key == "up")
                                          read = readNumber(member, annotation.up);
                                      else
                                          return false;
                                      return true;
                                  });
}

} // namespace

Outcome readPresentation(const Json& value, ScenarioReading& into)
{
    Presentation& presentation = into.scenario.presentation;
    const Outcome read = readObject<Presentation>(
        value, presentation, [](std::string_view key, const Json& member, Presentation& all, Outcome& outcome) {
            if (key == "inputs")
                outcome = readInputIds(member, all.inputs);
            else if (key == "states")
                outcome = readList(member, all.states, readState);
            else if (key == "guesses")
                outcome = readList(member, all.guesses, readGuess);
            else if (key == "annotations")
                outcome = readList(member, all.annotations, readAnnotation);
            else
                return false;
            return true;
        });
    return read ? checkPresentation(presentation) : read;
}

} // namespace breakeven
