// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/tables/table_of_view.h"

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

std::vector<TableRow> tableOfView(const Evaluation& e, const TableOptions& options)
{
    const Scenario& scenario = e.scenario;
    switch (options.view) {
    case View::BreakEven:
        return breakEvenTable(e, options.frame ? *options.frame : fittingFrame(e, options.logarithmic));
    case View::OverTime: return overTimeTable(e);
    case View::Breakdown: return breakdownTable(e);
    case View::Sensitivity: return sensitivityTable(sensitivity(scenario, scenario.focus, scenario.analysis.figure));
    case View::Map: {
        const MapAxes axes = mapAxes(scenario);
        return mapTable(decisionMap(scenario, *axes.x, *axes.y, coarseMap));
    }
    case View::Distribution: return distributionTable(e);
    case View::Compare: return compareTable(comparedScenarios(e, options.others));
    case View::Qualitative: return qualitativeTable(qualitative(e));
    case View::Advice: break;
    }
    return adviceTable(e);
}

} // namespace breakeven
