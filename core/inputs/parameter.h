// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameters.h"
#include "core/inputs/units.h"

#include <cmath>
#include <string_view>

namespace breakeven {

/// How a slider spreads a parameter's values (scale.h).
enum class Scale {
    Linear,
    Integer,
    Log,
    LogFromZero ///< zero at the left end, then logarithmic from the row's logFloor
};

enum class Tier { Essential, Advanced };

/// Whether a parameter's label says what its values are counted in, so that an axis need not: "Requests per month".
enum class UnitPlace { BesideLabel, InLabel };

/// A closed range of values.
struct Range {
    double low;
    double high;
    [[nodiscard]] constexpr bool contains(double value) const { return value >= low && value <= high; }
    [[nodiscard]] constexpr double clamp(double value) const { return value < low ? low : value > high ? high : value; }
    friend bool operator==(const Range&, const Range&) = default;
};

/// A row of the parameter table.
struct Parameter {
    std::string_view id; ///< JSON key, `--set` name, and what objectNames end in
    double Parameters::*member;
    std::string_view label;
    std::string_view group;
    std::string_view unit; ///< a name in unitTable
    Range range;           ///< what is legal
    Range slider;          ///< what the slider reaches; a typed value may lie beyond
    double step;           ///< of the slider; 0 on logarithmic scales
    Scale scale;
    double logFloor; ///< the smallest value above zero on a LogFromZero slider
    Tier tier;
    std::string_view help;
    UnitPlace unitPlace = UnitPlace::BesideLabel;

    [[nodiscard]] constexpr double defaultValue() const { return Parameters{}.*member; }
    [[nodiscard]] constexpr const Unit& unitInfo() const { return *findUnit(unit); }
    /// Finite, inside the range, and whole where the scale is Integer.
    [[nodiscard]] bool accepts(double value) const
    {
        return std::isfinite(value) && range.contains(value) && (scale != Scale::Integer || value == std::floor(value));
    }
};

} // namespace breakeven
