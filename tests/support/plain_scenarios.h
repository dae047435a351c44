// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <string>
#include <string_view>
#include <vector>

/// A scenario in which costs are exactly equal, or nearly nothing is left of them.
struct TieScenario {
    std::string_view name;
    breakeven::Scenario scenario;
};

[[nodiscard]] std::vector<TieScenario> tieScenarios();
/// The one of that name, which there must be.
[[nodiscard]] breakeven::Scenario tieScenario(std::string_view name);

/// The sawtooth of the worked examples: $0.001 a request at the API, $730 a month for a GPU that serves 800,000
/// requests.
[[nodiscard]] breakeven::Scenario sawtooth();

/// Fine-tuning at the provider against the frontier API: $0.002 and $0.003 a request, nothing fixed and nothing up
/// front.
[[nodiscard]] breakeven::Scenario tunedApi();

/// No cost but tokens and GPUs.
void clearFixedCosts(breakeven::Parameters& p);

/// What is not by default, to reproduce a failure.
[[nodiscard]] std::string describe(const breakeven::Scenario& scenario);
