// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation.h"
#include "core/output/workbook/book.h"
#include "core/output/workbook/formulas/model_formulas.h"

#include <array>
#include <string>
#include <string_view>

namespace breakeven {

/// What every sheet of a workbook is made from.
struct WorkbookContent {
    const Evaluation& evaluation;
    const ModelFormulas& formulas;
};

/// Every parameter and choice, as a cell with a name that may be changed.
void addInputsSheet(Book& book, const WorkbookContent& content);
/// Every option's components at the volume, and the steps that lead to them. Components and totals have the names
/// that componentName() gives.
void addCostsSheet(Book& book, const WorkbookContent& content);
/// The options' totals along the volume, with a chart.
void addCurvesSheet(Book& book, const WorkbookContent& content);
/// Cash month by month, with a chart.
void addOverTimeSheet(Book& book, const WorkbookContent& content);
/// What has no closed formula, as computed: break-even volumes, payback, the verdict.
void addFiguresSheet(Book& book, const WorkbookContent& content);
/// Where the inputs are from, the scenario's workloads and its notes.
void addSourcesSheet(Book& book, const WorkbookContent& content);

/// "rented_gpu_compute": the name of a component's cell, or of the total's with "total".
[[nodiscard]] std::string componentName(Option option, std::string_view component);

/// How many months after month 0 the sheet Over time has: as many as any horizon.
[[nodiscard]] std::size_t monthRows();
/// How many volumes the sheet Curves has.
inline constexpr std::size_t curveRows = 121;

} // namespace breakeven
