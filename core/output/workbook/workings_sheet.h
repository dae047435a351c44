// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/workbook/workbook_content.h"

namespace breakeven {

/// Adds the sheet "Workings": each step that the costs are made of, as a named formula, which it shows as text as well.
void addWorkingsSheet(Book& book, const WorkbookContent& content);

} // namespace breakeven
