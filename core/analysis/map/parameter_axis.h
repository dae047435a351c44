// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/words/currency.h"
#include "core/words/message.h"

#include <vector>

namespace breakeven {

/// The row with its slider stretched to hold a value that was typed beyond it: what an axis along the parameter shows.
[[nodiscard]] Parameter stretchedTo(Parameter parameter, double value);

/// Values along the parameter's slider that read well as they are shown, ascending, at most `most` (2 or more) of them.
[[nodiscard]] std::vector<double> axisTicks(const Parameter& parameter, int most, const MoneyShown& money = {});

/// A value on such an axis: "10k", "$0.50"; its unit stands in the title.
[[nodiscard]] Quantity axisTickLabel(const Parameter& parameter, double value);

/// What stands beside the axis: "GPU rate, $ an hour (log)", "Peak-to-average ratio".
[[nodiscard]] Message axisTitle(const Parameter& parameter);

} // namespace breakeven
