// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/workbook/workbook_content.h"

#include <cstddef>

namespace breakeven {

/// The options' totals along the volume, with a chart.
void addCurvesSheet(Book& book, const WorkbookContent& content);

/// How many volumes the sheet Curves has.
inline constexpr std::size_t curveRows = 121;

} // namespace breakeven
