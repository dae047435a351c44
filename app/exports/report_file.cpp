// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/report_file.h"

#include "core/files/picture/carried_scenario.h"
#include "core/output/report/report.h"
#include "core/scenario/file/scenario_format.h"
#include "widgets/language/shown_catalog.h"
#include "widgets/report/report_page.h"
#include "widgets/report/report_pdf.h"

namespace breakeven {

Result<std::string> reportBytes(const Evaluation& evaluation, const ReportOptions& options, Pace* pace)
{
    const CurrencyShown currency(moneyOf(evaluation.scenario)); // whatever the windows show
    const Report made = madeAside(pace, [&] { return report(evaluation, options.today); });
    if (options.format == ReportFormat::Html)
        return reportPage(made, evaluation, options.paper, pace);
    std::string bytes = reportPdf(made, evaluation, options.paper, pace).toStdString();
    if (bytes.empty())
        return Error{"report", "there is not enough memory for it", Error::Kind::Outside};
    if (!options.carriesScenario)
        return bytes;
    return madeAside(pace, [&]() -> Result<std::string> {
        return withScenario(std::move(bytes), formatScenario(evaluation.scenario));
    });
}

} // namespace breakeven
