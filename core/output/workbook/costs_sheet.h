// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/workbook/workbook_content.h"

#include <string>
#include <string_view>

namespace breakeven {

/// Every option's components at the volume. Components and totals have the names
/// that componentName() gives.
void addCostsSheet(Book& book, const WorkbookContent& content);

/// "rented_gpu_compute": the name of a component's cell, or of the total's with "total".
[[nodiscard]] std::string componentName(Option option, std::string_view component);

} // namespace breakeven
