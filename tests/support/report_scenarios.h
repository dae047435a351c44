// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <string>
#include <vector>

namespace breakeven::test {

struct ReportScenario {
    std::string id;
    Scenario scenario;
};

/// What a report has to cope with: every preset, one with nothing, and one that has everything and means harm.
[[nodiscard]] std::vector<ReportScenario> reportScenarios();

/// Names, notes, sources, claims and workloads with markup, control characters, text from right to left and texts
/// without an end; with ranges, and all options shown.
[[nodiscard]] Scenario hostileScenario();

} // namespace breakeven::test
