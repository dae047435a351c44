// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/flips/flip_marks.h"

#include "core/analysis/flips/flip_search.h"
#include "core/inputs/parameter_table.h"
#include "core/inputs/scale.h"

#include <optional>

namespace breakeven {

namespace {

std::optional<FlipMark> flipMark(const SavingAlong& saving)
{
    const Parameter& parameter = saving.parameter();
    const double start = parameter.slider.clamp(saving.current());
    const double here = sliderFraction(parameter, start);
    const auto above = firstFlip(saving, start, parameter.slider.high);
    const auto below = firstFlip(saving, start, parameter.slider.low);
    if (!above && !below)
        return std::nullopt;
    const bool up =
        above && (!below || sliderFraction(parameter, *above) - here <= here - sliderFraction(parameter, *below));
    const double value = up ? *above : *below;
    return FlipMark{&parameter, value, (saving.at(start) > 0) == up,
                    flipBack(saving, start, value, up ? parameter.slider.high : parameter.slider.low)};
}

} // namespace

std::vector<FlipMark> flipMarks(const Scenario& scenario)
{
    Scenario workspace = scenario;
    const Parameter& volume = rowOf(&Parameters::volume);
    if (SavingAlong(workspace, volume).at(scenario.parameters.volume) == 0)
        return {};
    std::vector<FlipMark> marks;
    for (const Parameter& row : parameterTable)
        if (const auto mark = flipMark(SavingAlong(workspace, row)))
            marks.push_back(*mark);
    return marks;
}

} // namespace breakeven
