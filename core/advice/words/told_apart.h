// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/words/rounding.h"
#include "core/inputs/parameter.h"
#include "core/words/currency.h"
#include "core/words/quantity.h"

#include <span>
#include <utility>

namespace breakeven {

// Numbers that stand beside each other, as short as people read them, but long enough that two that differ never read
// the same.

/// How some volumes are written.
struct VolumeStyle {
    Quantity::Style style = Quantity::Style::CompactCount;
    int digits = 0;
    [[nodiscard]] Quantity operator()(double volume, Rounding rounding = Rounding::Nearest) const;
    /// One from which on something holds.
    [[nodiscard]] Quantity from(double volume) const { return (*this)(volume, Rounding::Up); }
    /// One up to which something holds.
    [[nodiscard]] Quantity upTo(double volume) const { return (*this)(volume, Rounding::Down); }
};

/// A volume that words name, and how it is rounded in them.
struct NamedVolume {
    double volume;
    Rounding rounding = Rounding::Nearest;
};

/// Whether figures written so stand in the order of their volumes, and none reads like another's.
[[nodiscard]] bool keepsOrder(std::span<const NamedVolume> volumes, const VolumeStyle& write);

/// With three digits, or all of the whole number, or as many as it takes.
[[nodiscard]] VolumeStyle tellVolumesApart(std::span<const NamedVolume> volumes);

/// Two amounts of money, with two digits or as many as it takes in the currency that they are shown in.
[[nodiscard]] std::pair<Quantity, Quantity> tellMoneyApart(double a, double b, const MoneyShown& money);

/// A value beside a limit that it does not reach, with three digits or as many as it takes.
[[nodiscard]] Quantity beside(double value, double limit);

/// Values of two parameters as their rows show them, or with every digit.
[[nodiscard]] std::pair<Quantity, Quantity> tellValuesApart(const Parameter& one, double a, const Parameter& other,
                                                            double b, const MoneyShown& money);

/// A value of a parameter that words name, and how it is rounded in them.
struct NamedValue {
    double value;
    Rounding rounding = Rounding::Nearest;
};

/// The significant digits, three or as many as it takes, that tell values of a parameter from one another as they are
/// shown.
[[nodiscard]] int digitsApart(const Parameter& parameter, std::span<const NamedValue> values, const MoneyShown& money);
/// The value rounded to so many digits as it is shown.
[[nodiscard]] double figureOf(const Parameter& parameter, const NamedValue& value, int digits, const MoneyShown& money);

} // namespace breakeven
