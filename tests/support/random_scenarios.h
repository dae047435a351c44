// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <cmath>
#include <cstdint>
#include <random>

/// Scenarios at random, the same on every machine for the same seed.
class RandomScenarios {
public:
    explicit RandomScenarios(std::uint64_t seed) : m_random(seed) {}

    /// Legal everywhere: each parameter at its default, anywhere in its slider or anywhere in its range, often at an
    /// end; any hosting and baseline.
    [[nodiscard]] breakeven::Scenario next();
    /// The scenario with up to `most` ranges around its values, and up to as many links between them that are possible
    /// together.
    [[nodiscard]] breakeven::Scenario withRanges(breakeven::Scenario scenario, int most);
    /// One with a fleet whose steps cost nearly what they save, so that the curve crosses the baseline's many times. It
    /// has about `steps` of them, as far as parameters can make it (1e12 rented, 1e9 owned).
    [[nodiscard]] breakeven::Scenario sawtooth(double steps);
    /// From `low` to `high`, logarithmically.
    [[nodiscard]] double logarithmic(double low, double high) { return low * std::pow(high / low, fraction()); }
    /// A volume of the whole range, logarithmically.
    [[nodiscard]] double volume();
    /// Between 0 and 1.
    [[nodiscard]] double fraction();
    [[nodiscard]] int below(int count) { return static_cast<int>(fraction() * count); }

private:
    [[nodiscard]] double value(const breakeven::Parameter& row);

    std::mt19937_64 m_random;
};
