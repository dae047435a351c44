// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/presenting/guess_marks.h"

#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace breakeven {

namespace {

constexpr double sameDistance = 1e-9; ///< of the volume

/// Where the focus begins to pay for good, if it does so within the volumes that are looked at.
std::optional<double> breakEvenOf(const Evaluation& e)
{
    return e.focus().breakEven.always() ? std::nullopt : e.focus().breakEven.settledVolume;
}

/// In requests, as people hold guesses against an answer.
double distance(double guess, double volume)
{
    return std::abs(guess - volume);
}

Message labelOf(const Guess& guess)
{
    const auto volume = Quantity::compactCount(guess.volume);
    return guess.name.empty() ? asMessage(volume) : Message{"guess.label(name, volume)", guess.name, volume};
}

} // namespace

std::vector<GuessMark> guessMarks(const Evaluation& e)
{
    const std::vector<Guess>& guesses = e.scenario.presentation.guesses;
    const std::optional<double> volume = breakEvenOf(e);
    double least = std::numeric_limits<double>::infinity();
    if (volume)
        for (const Guess& guess : guesses)
            least = std::min(least, distance(guess.volume, *volume));
    std::vector<GuessMark> marks;
    marks.reserve(guesses.size());
    for (const Guess& guess : guesses)
        marks.push_back({guess.volume, labelOf(guess),
                         volume && distance(guess.volume, *volume) <= least + sameDistance * *volume});
    return marks;
}

Message nearestGuess(const Evaluation& e)
{
    const std::vector<GuessMark> marks = guessMarks(e);
    if (marks.empty())
        return {};
    const auto nearest = std::ranges::find_if(marks, &GuessMark::isNearest);
    if (nearest == marks.end())
        return {"guess.none_to_be_near"};
    const auto more = std::ranges::count_if(marks, &GuessMark::isNearest);
    const double volume = *breakEvenOf(e);
    const double ratio = nearest->volume / volume - 1;
    const auto away = Quantity::percent(std::abs(ratio));
    if (more > 1)
        return {"guess.several_nearest(count)", Quantity::fullCount(more)};
    if (inWords(away) == inWords(Quantity::percent(0)))
        return {"guess.exact(guess)", nearest->label};
    if (ratio < 0)
        return {"guess.below(guess, share)", nearest->label, away};
    return {"guess.above(guess, share)", nearest->label, away};
}

std::vector<Message> guessesInOrder(const Evaluation& e)
{
    std::vector<GuessMark> marks = guessMarks(e);
    std::ranges::stable_sort(marks, {}, &GuessMark::volume);
    std::vector<Message> said;
    said.reserve(marks.size());
    for (GuessMark& mark : marks)
        said.push_back(mark.isNearest ? Message{"guess.label_nearest(guess)", std::move(mark.label)}
                                      : std::move(mark.label));
    return said;
}

Message guessCount(const Scenario& scenario)
{
    return {"guess.told(count)", Quantity::fullCount(scenario.presentation.guesses.size())};
}

Message hiddenQuestion(const Scenario& scenario)
{
    return {"guess.question(focus, baseline)", inTextOf(scenario.focus), inTextOf(scenario.baseline)};
}

} // namespace breakeven
