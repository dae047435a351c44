// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/workbook/workbook_content.h"

namespace breakeven {

/// Every parameter and choice, as a cell with a name that may be changed.
void addInputsSheet(Book& book, const WorkbookContent& content);

} // namespace breakeven
