// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/workbook.h"

#include "core/files/dates/dates.h"
#include "core/output/workbook/costs_sheet.h"
#include "core/output/workbook/curves_sheet.h"
#include "core/output/workbook/figures_sheet.h"
#include "core/output/workbook/inputs_sheet.h"
#include "core/output/workbook/over_time_sheet.h"
#include "core/output/workbook/portfolio_sheet.h"
#include "core/output/workbook/sources_sheet.h"
#include "core/output/workbook/workings_sheet.h"

#include <chrono>

namespace breakeven {

namespace {

std::time_t creationTime(const Scenario& scenario)
{
    using namespace std::chrono;
    const sys_days unstated = sys_days(year(1980) / 1 / 1);
    return system_clock::to_time_t(parseDate(scenario.asOf).value_or(unstated));
}

} // namespace

Result<std::string> workbookBytes(const Evaluation& evaluation)
{
    Evaluation inside = evaluation; // a workbook is in US dollars
    inside.scenario.currency.reset();
    const ModelFormulas formulas(inside.scenario);
    const WorkbookContent content{inside, formulas, evaluation.scenario.currency};
    const std::string& name = evaluation.scenario.name;
    Book book(name.empty() ? "Breakeven" : name, creationTime(evaluation.scenario));
    // The answer first, then what it is made of.
    for (const auto add : {addFiguresSheet, addInputsSheet, addCostsSheet, addWorkingsSheet, addCurvesSheet,
                           addOverTimeSheet, addPortfolioSheet, addSourcesSheet})
        add(book, content);
    return book.finish();
}

} // namespace breakeven
