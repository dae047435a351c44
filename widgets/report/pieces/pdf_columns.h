// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/report/report.h"
#include "widgets/report/pieces/pdf_text.h"

namespace breakeven {

/// Where a column's text stands.
struct PdfColumn {
    double left;
    double width;
};

/// Columns that fill the width: numbers are as wide as they are, text shares the rest by how much of it there is, and
/// the columns of options are equally wide.
[[nodiscard]] std::vector<PdfColumn> columnsFor(const ReportTable& table, double width, const PdfType& type,
                                                const PdfType& strong);

} // namespace breakeven
