// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/lines/line_scenarios.h"

#include "core/files/strict_json.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/assignment.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_numbers.h"
#include "core/words/english.h"

#include <simdjson.h>

#include <unordered_map>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

/// What costs and verdict depend on: the rest would be copied for each line.
Scenario inputsOf(const Scenario& scenario)
{
    Scenario inputs;
    inputs.parameters = scenario.parameters;
    inputs.ranges = scenario.ranges;
    inputs.correlations = scenario.correlations;
    inputs.baseline = scenario.baseline;
    inputs.focus = scenario.focus;
    inputs.shown = scenario.shown;
    inputs.choices = scenario.choices;
    return inputs;
}

Outcome setValue(Scenario& scenario, std::string_view id, const Json& value)
{
    const Parameter* parameter = value.is_number() ? findParameter(id) : nullptr;
    if (parameter != nullptr) {
        const Result<ParameterValue> read = readParameterValue(id, value);
        if (!read)
            return read.error();
        scenario.parameters.*parameter->member = read->value;
        return success();
    }
    if (value.is_string())
        return assign(scenario, id, value.get_ref<const std::string&>());
    if (value.is_number() || value.is_boolean())
        return assign(scenario, id, value.dump());
    return Error{"", Message{"lines.no_value(value)", shownJson(value)}};
}

Outcome setValues(Scenario& scenario, const Json& root)
{
    for (const auto& [key, member] : root.get_ref<const Json::object_t&>())
        if (key != "set" && key != "id")
            return Error{pointerTo({}, key), Message{"lines.unknown_member"}};
    const Json& values = root["set"];
    const std::string pointer = pointerTo({}, "set");
    if (!values.is_object())
        return notA(values, {"scenario.an_object"}, pointer);
    for (const auto& [id, value] : values.get_ref<const Json::object_t&>())
        if (const Outcome set = setValue(scenario, id, value); !set)
            return Error{pointerTo(pointer, id), set.error().what};
    if (const Outcome choices = checkChoices(scenario); !choices)
        return Error{pointerTo(pointer, choices.error().where), choices.error().what};
    return success();
}

} // namespace

/// Reads what almost all lines of thousands are: JSON as it should be, that sets values which can be set. Whatever is
/// else is left to the thorough reading, which has the last word, and the words for what is wrong.
class LineScenarios::QuickReading {
public:
    QuickReading()
    {
        for (const Parameter& row : parameterTable)
            m_parameters.emplace(row.id, &row);
    }

    [[nodiscard]] bool read(std::string_view line, Scenario& scenario, std::string& id)
    {
        simdjson::dom::object root;
        simdjson::dom::object values;
        if (m_parser.parse(line.data(), line.size(), false).get(root) != simdjson::SUCCESS)
            return false;
        std::size_t ids = 0;
        std::size_t sets = 0;
        for (const auto& [key, value] : root) {
            if (key == "id" && ++ids == 1)
                id = simdjson::minify(value);
            else if (key != "set" || ++sets > 1 || value.get(values) != simdjson::SUCCESS)
                return false;
        }
        if (sets != 1)
            return false;
        m_seen.clear();
        for (const auto& [key, value] : values)
            if (!set(scenario, key, value))
                return false;
        return checkChoices(scenario).ok();
    }

private:
    [[nodiscard]] bool set(Scenario& scenario, std::string_view id, const simdjson::dom::element& value)
    {
        if (std::find(m_seen.begin(), m_seen.end(), id) != m_seen.end())
            return false;
        m_seen.push_back(id);
        double number = 0;
        if (value.is_number()) {
            const auto row = m_parameters.find(id);
            if (row == m_parameters.end() || value.get(number) != simdjson::SUCCESS || !row->second->accepts(number))
                return false;
            scenario.parameters.*row->second->member = number;
            return true;
        }
        std::string_view text;
        bool isOn = false;
        if (value.get(text) == simdjson::SUCCESS)
            return assign(scenario, id, text).ok();
        return value.get(isOn) == simdjson::SUCCESS && assign(scenario, id, isOn ? "true" : "false").ok();
    }

    simdjson::dom::parser m_parser;
    std::unordered_map<std::string_view, const Parameter*> m_parameters;
    std::vector<std::string_view> m_seen; ///< ids of the values
};

LineScenarios::LineScenarios(const std::optional<Scenario>& named) : m_quick(std::make_unique<QuickReading>())
{
    if (named)
        m_named = inputsOf(*named);
}

LineScenarios::~LineScenarios() = default;

Outcome LineScenarios::read(std::string_view line)
{
    m_id = "null";
    if (m_named) {
        m_scenario = *m_named;
        if (m_quick->read(line, m_scenario, m_id))
            return success();
    }
    return readThoroughly(line);
}

Outcome LineScenarios::readThoroughly(std::string_view line)
{
    m_id = "null";
    const Result<Json> root = parseStrictJson(line, {});
    if (!root) {
        std::string place = root.error().where; // ":LINE:COLUMN", or ": POINTER", as there is no file's name before it
        place.erase(0, place.find_first_not_of(": "));
        return Error{std::move(place), root.error().what};
    }
    if (!root->is_object())
        return readWhole(line);
    if (const auto id = root->find("id"); id != root->end())
        m_id = id->dump();
    if (!root->contains("set") && !root->contains("format"))
        return Error{pointerTo({}, "format"), Message{"lines.neither"}};
    if (!root->contains("set"))
        return readWhole(line);
    if (!m_named)
        return Error{pointerTo({}, "set"), Message{"lines.no_scenario"}};
    m_scenario = *m_named;
    return setValues(m_scenario, *root);
}

Outcome LineScenarios::readWhole(std::string_view line)
{
    const Result<ScenarioFile> file = parseScenario(line, {});
    if (!file)
        return file.error();
    m_scenario = inputsOf(file->scenario);
    return success();
}

} // namespace breakeven
