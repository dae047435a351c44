// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/report_page.h"

#include "core/output/report/html/report_html.h"
#include "core/words/catalog.h"
#include "widgets/report/chart_sizes.h"
#include "widgets/report/report_chart.h"
#include "widgets/report/report_theme.h"
#include "widgets/text.h"
#include "widgets/theme.h"

namespace breakeven {

namespace {

ReportColors colorsOf(const Theme& theme)
{
    const auto name = [](const QColor& color) { return color.name().toStdString(); };
    return {name(theme.surface),
            name(theme.background),
            name(theme.text),
            name(theme.muted),
            name(theme.line),
            name(theme.accent),
            EnumMap<Option, std::string>::by([&](Option option) { return name(theme.look(option).color); })};
}

ReportDrawing drawingOf(const Evaluation& evaluation, View view, Pace* pace)
{
    const auto drawn = [&](QSize size, const char* width) {
        const QString prefix = toQString(info(view).id) + QLatin1Char('-') + QLatin1String(width) + QLatin1Char('-');
        return reportChartSvg(size, evaluation, view, reportTheme(), prefix, pace).toStdString();
    };
    return {drawn(wideChart(evaluation, view), "wide"), drawn(narrowChart(evaluation, view), "narrow")};
}

} // namespace

std::string reportPage(const Report& report, const Evaluation& evaluation, Paper paper, Pace* pace)
{
    std::map<View, ReportDrawing> drawings;
    for (const ReportSection& section : report.sections)
        for (const ReportBlock& block : section.blocks)
            if (const auto* chart = std::get_if<ReportChart>(&block))
                drawings[chart->view] = drawingOf(evaluation, chart->view, pace);
    return madeAside(pace, [&, catalog = shownCatalog()] { // of now, whatever is shown meanwhile
        return reportHtml(report, drawings, colorsOf(reportTheme()), paper, catalog);
    });
}

} // namespace breakeven
