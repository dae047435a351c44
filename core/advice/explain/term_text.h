// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/advice/explain/explained.h"
#include "core/words/message.h"

namespace breakeven {

/// The formula of a term in the labels of its inputs and steps, as MODEL.md writes it: "Rented GPUs × GPU rate × Hours
/// online".
[[nodiscard]] Message formulaInLabels(const Explained& what);

/// The same in values: "2 GPUs × $0.86 an hour × 730 hours a month".
[[nodiscard]] Message formulaInValues(const Explained& what);

/// A number with what it is counted in, every digit that counts: "$1,255.60 a month", "2 GPUs".
[[nodiscard]] Message valueText(double value, Measure measure);

/// The value of an input, or of what has a name.
[[nodiscard]] Message valueText(const Explained& leaf);

/// What an input or a named step is called.
[[nodiscard]] Message labelText(const Explained& leaf);

} // namespace breakeven
