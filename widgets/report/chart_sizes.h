// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/view.h"

#include <QSize>

namespace breakeven {

/// How large a report draws a chart, in units of 1/96 inch: on paper and on a desktop.
[[nodiscard]] QSize wideChart(const Evaluation& evaluation, View view);
/// On a phone, which shows it a little smaller.
[[nodiscard]] QSize narrowChart(const Evaluation& evaluation, View view);

} // namespace breakeven
