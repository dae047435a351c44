// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <array>
#include <span>
#include <string_view>

namespace breakeven {

// The inputs that are no numbers. Panel, scenario file and command line share these rows.

/// One of several options.
struct Choice {
    std::string_view id; ///< JSON key and `--set` name
    Option Scenario::*member;
    std::string_view label;
    std::string_view group; ///< a group of the parameter table
    std::span<const Option> options;
    std::string_view help;

    [[nodiscard]] Option defaultValue() const { return Scenario{}.*member; }
};

/// On or off.
struct Switch {
    std::string_view id; ///< JSON key and `--set` name
    bool Scenario::*member;
    std::string_view label;
    std::string_view group; ///< a group of the parameter table
    std::string_view help;

    [[nodiscard]] bool defaultValue() const { return Scenario{}.*member; }
};

inline constexpr std::array choiceTable{
    Choice{"hybrid_hosting", &Scenario::hybridHosting, "Hybrid hosting", "Hybrid routing", hybridHostings,
           "Where the hybrid runs its small model"},
};

inline constexpr std::array switchTable{
    Switch{"amortize_upfront", &Scenario::amortizeUpfront, "Spread up-front cost", "Finance",
           "Whether the monthly cost carries the up-front cost, spread over the planning horizon"},
};

} // namespace breakeven
