// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/explain/explained.h"
#include "core/model/step.h"

namespace breakeven {

/// A scenario's inputs as numbers that explain themselves (core/model/number.h).
class ExplainedInputs {
public:
    using Number = Explained;

    explicit ExplainedInputs(const Scenario& scenario) : m_scenario(scenario) {}

    [[nodiscard]] Explained operator()(double Parameters::*member) const;
    [[nodiscard]] Explained share(double Parameters::*member) const;
    [[nodiscard]] Explained named(Step step, const Explained& what) const;
    [[nodiscard]] bool isOn(bool Choices::*member) const { return m_scenario.choices.*member; }

private:
    const Scenario& m_scenario;
};

/// The step's label and what it is counted in, around what it stands for.
[[nodiscard]] Explained asStep(Step step, const Explained& what);

/// The same formula in which the volume times the hybrid's routed share is one step, "Requests to the small model".
[[nodiscard]] Explained withSmallVolume(const Explained& what);

} // namespace breakeven
