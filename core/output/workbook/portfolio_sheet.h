// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/workbook/workbook_content.h"

namespace breakeven {

/// The tasks in the order in which to move them, as computed: which plan is best is no formula. No sheet without tasks.
void addPortfolioSheet(Book& book, const WorkbookContent& content);

} // namespace breakeven
