// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameters.h"
#include "core/model/step.h"
#include "core/scenario/scenario.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

// The model is written once, over any number: double for speed, Formula for the workbook, Explained for people. Beside
// + − * / it uses the functions below, which each kind of number has for itself.

[[nodiscard]] inline double larger(double a, double b)
{
    return std::max(a, b);
}

[[nodiscard]] inline double smaller(double a, double b)
{
    return std::min(a, b);
}

[[nodiscard]] inline double roundedUp(double a)
{
    return std::ceil(a);
}

[[nodiscard]] inline double power(double base, double exponent)
{
    return std::pow(base, exponent);
}

/// Only the branch that is taken is computed; both are callables that give a number.
template <typename Then, typename Otherwise>
[[nodiscard]] auto when(bool condition, const Then& then, const Otherwise& otherwise)
{
    return condition ? then() : otherwise();
}

/// Where the model's numbers come from: a scenario's inputs as plain doubles. Other kinds of number have a class with
/// the same members.
class PlainInputs {
public:
    using Number = double;

    /// For what depends on parameters alone: no switch is on.
    explicit PlainInputs(const Parameters& parameters) : m_parameters(parameters) {}
    explicit PlainInputs(const Scenario& scenario) : m_parameters(scenario.parameters), m_scenario(&scenario) {}

    /// A parameter's value.
    [[nodiscard]] double operator()(double Parameters::*member) const { return m_parameters.*member; }
    /// The same of a percentage, as a share.
    [[nodiscard]] double share(double Parameters::*member) const { return m_parameters.*member / 100; }
    /// A step on the way from the inputs to the costs, by its name; plain numbers have none.
    [[nodiscard]] double named(Step, double value) const { return value; }
    /// Whether a switch of the scenario is on.
    [[nodiscard]] bool isOn(bool Choices::*member) const
    {
        return m_scenario != nullptr && m_scenario->choices.*member;
    }

private:
    const Parameters& m_parameters;
    const Scenario* m_scenario = nullptr;
};

} // namespace breakeven
