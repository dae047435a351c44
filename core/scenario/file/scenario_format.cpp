// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file/scenario_format.h"

#include "core/files/strict_json.h"
#include "core/inputs/choices.h"
#include "core/inputs/parameter_table.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_members.h"

#include <fmt/format.h>

#include <cassert>
#include <cmath>

namespace breakeven {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t longestIndented =
    65536; ///< bytes of a kept member; indenting a huge one could carry it past jsonSizeLimit

std::string jsonText(const Json& value, int indent = -1)
{
    return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

/// The shortest digits that give the same double. A JSON reader takes "-0" for an integer, which has no sign at zero.
std::string numberText(double value)
{
    return value == 0 && std::signbit(value) ? "-0.0" : fmt::format("{}", value);
}

std::string rangeText(Range range)
{
    return fmt::format("[{}, {}]", numberText(range.low), numberText(range.high));
}

std::string quotedText(std::string_view text)
{
    return jsonText(Json(text));
}

/// A JSON object's text, a member a line. Written by hand because the library's numbers are not always the shortest,
/// and because it would give each number of a range a line of its own.
class ObjectText {
public:
    /// `json` is a value's text, indented as if it stood at the left margin.
    void add(std::string_view key, std::string_view json)
    {
        m_members += fmt::format("{}\n  {}: ", m_members.empty() ? "" : ",", quotedText(key));
        for (const char c : json) {
            m_members += c;
            if (c == '\n')
                m_members += "  ";
        }
    }

    /// A member that was read from a file or that another part of the program made.
    void addJson(std::string_view key, const Json& value)
    {
        const std::string compact = jsonText(value);
        add(key, compact.size() > longestIndented ? compact : jsonText(value, 2));
    }

    [[nodiscard]] bool empty() const { return m_members.empty(); }
    [[nodiscard]] std::string text() const { return m_members.empty() ? "{}" : "{" + m_members + "\n}"; }

private:
    std::string m_members;
};

std::string optionIds(OptionSet options)
{
    std::string ids;
    for (const OptionInfo& row : optionTable)
        if (options.contains(row.option))
            ids += fmt::format("{}\"{}\"", ids.empty() ? "" : ", ", row.id);
    return "[" + ids + "]";
}

std::string parametersText(const Parameters& parameters)
{
    ObjectText object;
    for (const Parameter& row : parameterTable)
        object.add(row.id, numberText(parameters.*row.member));
    return object.text();
}

/// What stands beside an object's known members in the file: the members that this version does not know.
void addUnknown(ObjectText& into, std::string_view of, const Json& unknown)
{
    for (const auto& [key, value] : unknown.get_ref<const Json::object_t&>())
        if (key == of && value.is_object())
            for (const auto& [name, member] : value.get_ref<const Json::object_t&>())
                into.addJson(name, member);
}

std::string currencyText(const ShownCurrency& currency, const Json& unknown)
{
    ObjectText object;
    object.add("code", quotedText(currency.code));
    object.add("per_dollar", numberText(currency.perDollar));
    object.add("day", quotedText(currency.day));
    object.add("source", quotedText(currency.source));
    addUnknown(object, "currency", unknown);
    return object.text();
}

ObjectText analysisObject(const AnalysisChoices& choices)
{
    const AnalysisChoices usual;
    ObjectText object;
    if (choices.figure != usual.figure)
        object.add("figure", quotedText(info(choices.figure).id));
    if (choices.mapX != usual.mapX || choices.mapY != usual.mapY)
        object.add("map", fmt::format("[{}, {}]", quotedText(choices.mapX), quotedText(choices.mapY)));
    if (!choices.bands.empty())
        object.add("bands", optionIds(choices.bands));
    return object;
}

void addChoices(ObjectText& object, const Choices& choices)
{
    for (const Choice& row : choiceTable)
        object.add(row.id, quotedText(info(choices.*row.member).id));
    for (const Switch& row : switchTable)
        object.add(row.id, choices.*row.member ? "true" : "false");
}

/// What a pin and a state hold.
template <typename Inputs> void addInputs(ObjectText& object, const Inputs& inputs)
{
    object.add("baseline", quotedText(info(inputs.baseline).id));
    object.add("focus", quotedText(info(inputs.focus).id));
    object.add("parameters", parametersText(inputs.parameters));
    addChoices(object, inputs.choices);
}

/// A pair a line.
std::string correlationsText(const std::vector<Correlation>& correlations)
{
    std::string pairs;
    for (const Correlation& pair : correlations)
        pairs += fmt::format("{}\n  [{}, {}, {}]", pairs.empty() ? "" : ",", quotedText(pair.first),
                             quotedText(pair.second), numberText(pair.value));
    return "[" + pairs + "\n]";
}

/// An object that the program itself keeps as text.
Json keptObject(std::string_view text)
{
    if (text.empty())
        return Json::object();
    Result<Json> kept = parseStrictJson(text, {});
    assert(kept && kept->is_object());
    return kept && kept->is_object() ? std::move(kept).value() : Json::object();
}

/// The members of an object that this version does not know.
void addKept(ObjectText& into, std::string_view unknown)
{
    const Json kept = keptObject(unknown);
    for (const auto& [key, value] : kept.get_ref<const Json::object_t&>())
        into.addJson(key, value);
}

std::string inputIds(const InputIds& ids)
{
    std::string list;
    for (const Parameter& row : parameterTable)
        if (ids.contains(row.id))
            list += fmt::format("{}{}", list.empty() ? "" : ", ", quotedText(row.id));
    return "[" + list + "]";
}

std::string stateText(const State& state)
{
    ObjectText object;
    object.add("name", quotedText(state.name));
    if (!state.note.empty())
        object.add("note", quotedText(state.note));
    if (!state.view.empty())
        object.add("view", quotedText(state.view));
    if (!state.hidden.empty())
        object.add("hidden", inputIds(state.hidden));
    if (!state.locked.empty())
        object.add("locked", inputIds(state.locked));
    object.add("options", optionIds(state.shown));
    addInputs(object, state);
    addKept(object, state.unknown);
    return object.text();
}

std::string guessText(const Guess& guess)
{
    ObjectText object;
    if (!guess.name.empty())
        object.add("name", quotedText(guess.name));
    object.add("volume", numberText(guess.volume));
    addKept(object, guess.unknown);
    return object.text();
}

std::string annotationText(const Annotation& annotation)
{
    ObjectText object;
    object.add("view", quotedText(annotation.view));
    if (!annotation.axes.empty())
        object.add("axes", quotedText(annotation.axes));
    if (!annotation.row.empty())
        object.add("row", quotedText(annotation.row));
    object.add("text", quotedText(annotation.text));
    object.add("x", numberText(annotation.x));
    object.add("y", numberText(annotation.y));
    object.add("across", numberText(annotation.across));
    object.add("up", numberText(annotation.up));
    addKept(object, annotation.unknown);
    return object.text();
}

/// A list, if there is something in it.
template <typename Thing>
void addList(ObjectText& into, std::string_view key, const std::vector<Thing>& things,
             std::string (*textOf)(const Thing&))
{
    std::string list;
    for (const Thing& thing : things)
        list += (list.empty() ? "" : ", ") + textOf(thing);
    if (!list.empty())
        into.add(key, "[" + list + "]");
}

std::string presentationText(const Presentation& presentation)
{
    ObjectText object;
    if (!presentation.inputs.empty())
        object.add("inputs", inputIds(presentation.inputs));
    addList(object, "states", presentation.states, stateText);
    addList(object, "guesses", presentation.guesses, guessText);
    addList(object, "annotations", presentation.annotations, annotationText);
    addKept(object, presentation.unknown);
    return object.text();
}

std::string pinText(const Pin& pin)
{
    ObjectText object;
    if (!pin.name.empty())
        object.add("name", quotedText(pin.name));
    addInputs(object, pin);
    addKept(object, pin.unknown);
    return object.text();
}

std::string taskText(const Task& task)
{
    std::string parameters;
    for (const ParameterValue& own : task.parameters)
        parameters += fmt::format("{}{}: {}", parameters.empty() ? "" : ", ", quotedText(own.parameter->id),
                                  numberText(own.value));
    std::string text = fmt::format("\"name\": {}, \"parameters\": {{{}}}", quotedText(task.name), parameters);
    if (task.pinned)
        text += fmt::format(", \"pinned\": {}", quotedText(info(*task.pinned).id));
    const Json unknown = keptObject(task.unknown);
    for (const auto& [key, value] : unknown.get_ref<const Json::object_t&>())
        text += fmt::format(", {}: {}", quotedText(key), jsonText(value));
    return "{" + text + "}";
}

/// A task a line: there may be thousands.
std::string tasksText(const std::vector<Task>& tasks)
{
    std::string lines;
    for (const Task& task : tasks)
        lines += fmt::format("{}\n  {}", lines.empty() ? "" : ",", taskText(task));
    return "[" + lines + "\n]";
}

} // namespace

std::string formatScenario(const Scenario& scenario, std::string_view view)
{
    const Json unknown = keptObject(scenario.unknown);
    const auto& unknownMembers = unknown.get_ref<const Json::object_t&>();

    ObjectText ranges;
    for (const Parameter& row : parameterTable)
        if (const auto range = scenario.ranges.find(row.id); range != scenario.ranges.end())
            ranges.add(row.id, rangeText(range->second));

    ObjectText sources;
    for (const Parameter& row : parameterTable)
        if (const auto source = scenario.sources.find(row.id); source != scenario.sources.end())
            sources.add(row.id, quotedText(source->second));
    addUnknown(sources, "sources", unknown);
    ObjectText analysis = analysisObject(scenario.analysis);
    addUnknown(analysis, "analysis", unknown);

    ObjectText file;
    file.add("format", quotedText("breakeven-scenario"));
    file.add("version", fmt::format("{}", scenarioFileVersion));
    file.add("name", quotedText(scenario.name));
    file.add("notes", quotedText(scenario.notes));
    if (!scenario.asOf.empty())
        file.add("as_of", quotedText(scenario.asOf));
    if (scenario.currency)
        file.add("currency", currencyText(*scenario.currency, unknown));
    file.add("baseline", quotedText(info(scenario.baseline).id));
    file.add("focus", quotedText(info(scenario.focus).id));
    file.add("options", optionIds(scenario.shown));
    file.add("parameters", parametersText(scenario.parameters));
    if (!ranges.empty())
        file.add("ranges", ranges.text());
    if (!scenario.correlations.empty())
        file.add("correlations", correlationsText(scenario.correlations));
    addChoices(file, scenario.choices);
    if (!analysis.empty())
        file.add("analysis", analysis.text());
    const auto unknownAdvice = unknown.find("advice");
    if (const Json advice = adviceJson(scenario.advice, unknownAdvice == unknown.end() ? Json() : *unknownAdvice);
        !advice.empty())
        file.addJson("advice", advice);
    if (scenario.pin)
        file.add("pin", pinText(*scenario.pin));
    addList(file, "pins", scenario.pins, pinText);
    if (!scenario.locked.empty())
        file.add("locked", inputIds(scenario.locked));
    if (!view.empty())
        file.addJson("view", keptObject(view));
    if (!sources.empty())
        file.add("sources", sources.text());
    if (!scenario.workloads.empty())
        file.addJson("workloads", workloadsJson(scenario.workloads));
    if (!scenario.tasks.empty())
        file.add("tasks", tasksText(scenario.tasks));
    if (scenario.presentation != Presentation())
        file.add("presentation", presentationText(scenario.presentation));
    for (const auto& [key, value] : unknownMembers)
        if (!isScenarioMember(key))
            file.addJson(key, value);
    return file.text() + '\n';
}

} // namespace breakeven
