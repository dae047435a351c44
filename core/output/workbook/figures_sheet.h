// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/workbook/workbook_content.h"

namespace breakeven {

/// What has no closed formula, as computed: break-even volumes, payback, the verdict.
void addFiguresSheet(Book& book, const WorkbookContent& content);

} // namespace breakeven
