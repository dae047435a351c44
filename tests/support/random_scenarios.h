// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <functional>
#include <random>
#include <string_view>
#include <vector>

/// Scenarios at random, the same on every machine for the same seed.
class RandomScenarios {
public:
    explicit RandomScenarios(std::uint64_t seed) : m_random(seed) {}

    /// Legal everywhere: each parameter at its default, anywhere in its slider or anywhere in its range, often at an end; any
    /// hosting and baseline.
    [[nodiscard]] breakeven::Scenario next();
    /// A volume of the whole range, logarithmically.
    [[nodiscard]] double volume();
    /// Between 0 and 1.
    [[nodiscard]] double fraction();
    [[nodiscard]] int below(int count) { return static_cast<int>(fraction() * count); }

private:
    [[nodiscard]] double value(const breakeven::Parameter& row);

    std::mt19937_64 m_random;
};

/// A scenario in which costs are exactly equal, or nearly nothing is left of them.
struct TieScenario {
    std::string_view name;
    breakeven::Scenario scenario;
};

[[nodiscard]] std::vector<TieScenario> tieScenarios();

/// The sawtooth of the worked examples: $0.001 a request at the API, $730 a month for a GPU that serves 800,000 requests.
[[nodiscard]] breakeven::Scenario sawtooth();

/// No cost but tokens and GPUs.
void clearFixedCosts(breakeven::Parameters& p);
