// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/table_of_view.h"

#include "core/inputs/enum_table.h"
#include "core/output/tables/advice_table.h"
#include "core/output/tables/break_even_table.h"
#include "core/output/tables/breakdown_table.h"
#include "core/output/tables/compare_table.h"
#include "core/output/tables/distribution_table.h"
#include "core/output/tables/map_table.h"
#include "core/output/tables/over_time_table.h"
#include "core/output/tables/qualitative_table.h"
#include "core/output/tables/sensitivity_table.h"

namespace breakeven {

namespace {

struct TableOfView {
    View view;
    std::vector<TableRow> (*make)(const Evaluation&, const ViewRequest&);
};

constexpr EnumTable<&TableOfView::view> tables{{
    {View::BreakEven, breakEvenTable},
    {View::OverTime, overTimeTable},
    {View::Breakdown, breakdownTable},
    {View::Sensitivity, sensitivityTable},
    {View::Map, mapTable},
    {View::Distribution, distributionTable},
    {View::Compare, compareTable},
    {View::Qualitative, qualitativeTable},
    {View::Advice, adviceTable},
}};

} // namespace

std::vector<TableRow> tableOfView(View view, const Evaluation& evaluation, const ViewRequest& request)
{
    return tables[view].make(evaluation, request);
}

} // namespace breakeven
