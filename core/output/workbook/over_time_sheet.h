// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/workbook/workbook_content.h"

namespace breakeven {

/// Cash month by month, with a chart.
void addOverTimeSheet(Book& book, const WorkbookContent& content);

} // namespace breakeven
