// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/states.h"

#include "core/inputs/parameter_table.h"
#include "core/scenario/edits.h"
#include "core/text/names.h"
#include "core/text/one_line.h"
#include "core/text/utf8.h"
#include "core/words/english.h"

#include <fmt/format.h>

#include <cmath>
#include <unordered_set>

namespace breakeven {

namespace {

/// Empty where a text has at most so many characters.
Message whyTooLong(std::string_view text, std::size_t most)
{
    if (const std::size_t count = characterCount(text); count > most)
        return {"presentation.too_long(count, most)", Quantity::plain(count), Quantity::plain(most)};
    return {};
}

Message whyNoLine(std::string_view text, std::size_t most)
{
    if (!isNameLine(text))
        return {"presentation.no_line(text)", inQuotes(text)};
    return whyTooLong(text, most);
}

Message whyTooMany(std::size_t count, std::size_t most)
{
    if (count <= most)
        return {};
    return {"presentation.too_many(count, most)", Quantity::plain(count), Quantity::plain(most)};
}

Outcome refusedIf(Message refusal, std::string where)
{
    return refusal.empty() ? success() : Outcome(Error{std::move(where), std::move(refusal)});
}

Outcome checkState(const State& state, std::size_t place, std::unordered_set<std::string_view>& names)
{
    if (Message refusal = whyNoLine(state.name, longestStateName); !refusal.empty())
        return Error{fmt::format("/states/{}/name", place), std::move(refusal)};
    if (!names.insert(state.name).second)
        return Error{fmt::format("/states/{}/name", place),
                     Message{"presentation.name_twice(name)", inQuotes(state.name)}};
    if (Message refusal = whyTooLong(state.view, longestPlaceName); !refusal.empty())
        return Error{fmt::format("/states/{}/view", place), std::move(refusal)};
    return refusedIf(whyTooLong(state.note, longestSpeakersNote), fmt::format("/states/{}/note", place));
}

Outcome checkGuess(const Guess& guess, std::size_t place)
{
    if (!guess.name.empty())
        if (Message refusal = whyNoLine(guess.name, longestStateName); !refusal.empty())
            return Error{fmt::format("/guesses/{}/name", place), std::move(refusal)};
    const Parameter& volume = rowOf(&Parameters::volume);
    if (!volume.accepts(guess.volume))
        return Error{fmt::format("/guesses/{}/volume", place),
                     Message{"presentation.no_volume(low, high)", Quantity::fullCount(volume.range.low),
                             Quantity::fullCount(volume.range.high)}};
    return success();
}

/// Where a chart may have the point: the volumes that there are, from the axis on, or any amount of money.
Range rangeOf(const Annotation& annotation, std::string_view member)
{
    if (annotation.view == viewOfNotes && member == "x")
        return {0, rowOf(&Parameters::volume).range.high};
    return pointsOfNotes;
}

Message whyNoPoint(double value, const Range& range)
{
    if (!std::isfinite(value))
        return {"presentation.no_point"};
    if (value >= range.low && value <= range.high)
        return {};
    return {"presentation.far_point(value, low, high)", Quantity::plain(value), Quantity::plain(range.low),
            Quantity::plain(range.high)};
}

Outcome checkAnnotation(const Annotation& annotation, std::size_t place)
{
    const auto at = [place](std::string_view member) { return fmt::format("/annotations/{}/{}", place, member); };
    if (Message refusal = whyNoLine(annotation.text, longestAnnotation); !refusal.empty())
        return Error{at("text"), std::move(refusal)};
    for (const auto& [member, name] :
         {std::pair{"view", &annotation.view}, {"axes", &annotation.axes}, {"row", &annotation.row}})
        if (Message refusal = whyTooLong(*name, longestPlaceName); !refusal.empty())
            return Error{at(member), std::move(refusal)};
    for (const auto& [member, value] : {std::pair{"x", annotation.x}, {"y", annotation.y}})
        if (Message refusal = whyNoPoint(value, rangeOf(annotation, member)); !refusal.empty())
            return Error{at(member), std::move(refusal)};
    for (const auto& [member, value] : {std::pair{"across", annotation.across}, {"up", annotation.up}})
        if (!(value >= textOffsets.low && value <= textOffsets.high))
            return Error{at(member), Message{"presentation.no_offset(low, high)", Quantity::plain(textOffsets.low),
                                             Quantity::plain(textOffsets.high)}};
    return success();
}

/// On the way along a slider's scale, whether or not the ends lie on the slider.
double onTheWay(const Parameter& parameter, double from, double to, double share)
{
    const double value = parameter.scale == Scale::Log && from > 0 && to > 0
                             ? std::exp(std::lerp(std::log(from), std::log(to), share))
                             : std::lerp(from, to, share);
    const double whole = std::round(value);
    return parameter.accepts(value) ? value : whole;
}

} // namespace

Outcome checkPresentation(const Presentation& presentation)
{
    for (const auto& [member, count, most] : {std::tuple{"/states", presentation.states.size(), mostStates},
                                              {"/guesses", presentation.guesses.size(), mostGuesses},
                                              {"/annotations", presentation.annotations.size(), mostAnnotations}})
        if (Message refusal = whyTooMany(count, most); !refusal.empty())
            return Error{member, std::move(refusal)};
    std::unordered_set<std::string_view> names;
    for (std::size_t i = 0; i < presentation.states.size(); ++i)
        if (const Outcome checked = checkState(presentation.states[i], i, names); !checked)
            return checked;
    for (std::size_t i = 0; i < presentation.guesses.size(); ++i)
        if (const Outcome checked = checkGuess(presentation.guesses[i], i); !checked)
            return checked;
    for (std::size_t i = 0; i < presentation.annotations.size(); ++i)
        if (const Outcome checked = checkAnnotation(presentation.annotations[i], i); !checked)
            return checked;
    return success();
}

std::string freeStateName(const Presentation& presentation, std::string_view wanted)
{
    std::unordered_set<std::string_view> taken;
    for (const State& state : presentation.states)
        taken.insert(state.name);
    return freeName(wanted, taken, longestStateName, inWords(Message{"presentation.untitled"}));
}

State stateOf(const Scenario& scenario, std::string name)
{
    State state;
    state.name = std::move(name);
    state.parameters = scenario.parameters;
    state.baseline = scenario.baseline;
    state.focus = scenario.focus;
    state.shown = scenario.shown;
    state.choices = scenario.choices;
    return state;
}

bool isIn(const Scenario& scenario, const State& state)
{
    return scenario.parameters == state.parameters && scenario.baseline == state.baseline &&
           scenario.focus == state.focus && scenario.shown == state.shown && scenario.choices == state.choices;
}

Message nameWhile(const State& state, bool changed)
{
    return changed ? Message{"presentation.changed(state)", state.name} : verbatim(state.name);
}

Scenario inState(Scenario scenario, const State& state)
{
    for (const Parameter& parameter : parameterTable)
        scenario = withParameter(std::move(scenario), parameter, state.parameters.*parameter.member);
    scenario.baseline = state.baseline;
    scenario.focus = state.focus;
    scenario.shown = state.shown;
    scenario.choices = state.choices;
    return scenario;
}

Message stepTo(const State& state)
{
    return {"presentation.step(state)", state.name};
}

Scenario slideOf(const Scenario& scenario, std::size_t place)
{
    const State& state = scenario.presentation.states[place];
    const auto number = Quantity::fullCount(place + 1);
    Scenario slide = inState(scenario, state);
    slide.name =
        inWords(scenario.name.empty()
                    ? Message{"presentation.slide_of_untitled(number, state)", number, state.name}
                    : Message{"presentation.slide(scenario, number, state)", scenario.name, number, state.name});
    slide.presentation.states.clear();
    return slide;
}

Scenario between(const Scenario& from, const Scenario& to, double share)
{
    if (share <= 0)
        return from;
    Scenario scenario = to;
    if (share >= 1)
        return scenario;
    for (const Parameter& parameter : parameterTable) {
        const double start = from.parameters.*parameter.member;
        double& value = scenario.parameters.*parameter.member;
        if (start != value)
            value = onTheWay(parameter, start, value, share);
    }
    return scenario;
}

Scenario withPresentation(Scenario scenario, Presentation presentation)
{
    if (checkPresentation(presentation))
        scenario.presentation = std::move(presentation);
    return scenario;
}

} // namespace breakeven
