// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/explain/explained.h"

#include <string>

namespace breakeven {

/// The formula of a term in the labels of its inputs and steps, as MODEL.md writes it: "Rented GPUs × GPU rate × Hours
/// online".
[[nodiscard]] std::string formulaInLabels(const Explained& what);

/// The same in values: "2 GPUs × $0.86 an hour × 730 hours a month".
[[nodiscard]] std::string formulaInValues(const Explained& what);

/// A number with what it is counted in, every digit that counts: "$1,255.60 a month", "2 GPUs".
[[nodiscard]] std::string valueText(double value, Measure measure);

/// The value of an input, or of what has a name.
[[nodiscard]] std::string valueText(const Explained& leaf);

/// What an input or a named step is called.
[[nodiscard]] std::string labelText(const Explained& leaf);

} // namespace breakeven
