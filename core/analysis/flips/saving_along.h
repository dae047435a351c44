// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/model/cost_model.h"

namespace breakeven {

/// The monthly saving of a scenario's focus against its baseline, at the volume, as one parameter moves and the others
/// stay. The scenario is a workspace: the parameter moves in it, and is back at its value when this goes.
class SavingAlong {
public:
    SavingAlong(Scenario& workspace, const Parameter& parameter)
        : m_scenario(workspace), m_parameter(parameter), m_current(workspace.parameters.*parameter.member)
    {
    }
    ~SavingAlong() { set(m_current); }
    SavingAlong(const SavingAlong&) = delete;
    SavingAlong& operator=(const SavingAlong&) = delete;

    [[nodiscard]] const Parameter& parameter() const { return m_parameter; }
    /// The parameter's value in the scenario.
    [[nodiscard]] double current() const { return m_current; }

    /// b − f where the parameter is `value`, in US dollars, before the equality rule and after it.
    [[nodiscard]] double rawAt(double value) const;
    [[nodiscard]] double at(double value) const;
    /// The same with so many replicas in the focus' fleet, whatever the load: what a step comes to in its limit.
    [[nodiscard]] double rawAt(double value, double replicas) const;
    [[nodiscard]] double at(double value, double replicas) const;

    /// The focus where the parameter is `value`.
    [[nodiscard]] OptionCosts focusAt(double value) const;
    /// The volume where the parameter is `value`: it moves only along the volume itself.
    [[nodiscard]] double volumeAt(double value) const;

private:
    struct Totals {
        double baseline;
        double focus;
    };
    void set(double value) const { m_scenario.parameters.*m_parameter.member = value; }
    [[nodiscard]] Totals totals(double value) const;
    [[nodiscard]] Totals totals(double value, double replicas) const;

    Scenario& m_scenario;
    const Parameter& m_parameter;
    double m_current;
};

} // namespace breakeven
