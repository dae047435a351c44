// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/choices.h"
#include "core/inputs/options.h"
#include "core/inputs/parameter.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace breakeven {

/// Ids of inputs.
using InputIds = std::set<std::string, std::less<>>;

/// A state of the inputs that has a name, which a room is led through: "today", "with caching", "own hardware". It
/// holds all of them, so that it stays what was shown whatever becomes of the scenario.
struct State {
    std::string name;
    std::string note; ///< for who speaks; the room does not see it
    Parameters parameters;
    Option baseline = Option::FrontierApi;
    Option focus = Option::RentedGpu;
    OptionSet shown = optionsShownByDefault;
    Choices choices;
    InputIds hidden;       ///< inputs without a slider while it is shown
    InputIds locked;       ///< inputs whose slider does not move
    std::string view{};    ///< the id of the view that is shown with it; empty where whichever is shown stays
    std::string unknown{}; ///< keys of the file that this version does not know, as one JSON object; empty if none

    friend bool operator==(const State&, const State&) = default;
};

/// Where somebody in the room expects the break-even, before it is revealed.
struct Guess {
    std::string name;  ///< may be empty
    double volume = 0; ///< requests a month
    std::string unknown{};

    friend bool operator==(const Guess&, const Guess&) = default;
};

/// The view whose chart a note is on that a file does not say it of.
inline constexpr std::string_view viewOfNotes = "break-even";

/// A text with an arrow to a point of a chart.
struct Annotation {
    std::string view{viewOfNotes}; ///< the chart's id
    std::string axes{};            ///< which of the chart's axes the point is on; empty where they are always the same
    std::string row{};             ///< what the chart has the point's row, or column, for; empty if it is in none
    std::string text;
    double x = 0; ///< the point, in what the axes count; across a row its share of that
    double y = 0;
    double across = 0; ///< from the point to the middle of the text, as shares of the plot's width and height
    double up = 0;
    std::string unknown{};

    friend bool operator==(const Annotation&, const Annotation&) = default;
};

/// What a scenario is shown to a room with.
struct Presentation {
    InputIds inputs; ///< that have a slider while it is presented
    std::vector<State> states;
    std::vector<Guess> guesses;
    std::vector<Annotation> annotations;
    std::string unknown{};

    friend bool operator==(const Presentation&, const Presentation&) = default;
};

inline constexpr std::size_t mostStates = 50;
inline constexpr std::size_t mostGuesses = 200;
inline constexpr std::size_t mostAnnotations = 50;
inline constexpr std::size_t longestStateName = 60; ///< characters, as of who guesses
inline constexpr std::size_t longestSpeakersNote = 4000;
inline constexpr std::size_t longestAnnotation = 200;
inline constexpr std::size_t longestPlaceName = 200; ///< of a view, and an annotation's axes and row
inline constexpr Range pointsOfNotes{-1e15, 1e15};   ///< what an axis may count, in either direction
inline constexpr Range textOffsets{-1, 1};           ///< of an annotation's text from its point

} // namespace breakeven
