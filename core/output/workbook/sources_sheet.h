// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/workbook/workbook_content.h"

namespace breakeven {

/// Where the inputs are from, the scenario's workloads and its notes.
void addSourcesSheet(Book& book, const WorkbookContent& content);

} // namespace breakeven
