// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"

#include <QString>

namespace breakeven {

class SliderVoice;

/// What assistive technology reads of a slider, and how it moves it.
class SpokenSlider {
public:
    virtual ~SpokenSlider() = default;
    [[nodiscard]] virtual const Parameter& parameter() const = 0;
    [[nodiscard]] virtual double number() const = 0;
    /// What its marks say, a sentence each; empty without marks.
    [[nodiscard]] virtual QString markSentences() const = 0;
    [[nodiscard]] virtual const SliderVoice& voice() const = 0;
    /// Moves to a number as one edit.
    virtual void editTo(double number) = 0;
};

/// Lets assistive technology read sliders by the values in their rows. Once a process is enough; further calls do
/// nothing.
void installAccessibleSlider();

} // namespace breakeven
