// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/chart_sections.h"

#include "core/advice/verdict/verdict.h"
#include "core/charts/distribution.h"
#include "core/charts/over_time_chart.h"
#include "core/charts/ranking/information_chart.h"
#include "core/charts/ranking/tornado.h"
#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

namespace breakeven {

ReportSection breakEvenSection(const Evaluation& e)
{
    const Scenario& scenario = e.scenario;
    const Message words = sentences(verdict(e, Reader::OfAPage));
    std::vector<ReportBlock> blocks;
    if (!scenario.tasks.empty()) {
        blocks.emplace_back(ReportText{{"report.as_one_task"}, true});
        blocks.emplace_back(ReportText{words});
    }
    blocks.emplace_back(ReportChart{
        View::BreakEven,
        {"report.break_even_caption(focus, baseline)", inTextOf(scenario.focus), inTextOf(scenario.baseline)},
        words});
    return {"break-even", {"report.break_even"}, std::move(blocks)};
}

ReportSection overTimeSection(const Evaluation& e)
{
    const Scenario& scenario = e.scenario;
    const OverTimeChart chart = overTimeChart(e);
    const Payback& back = e.focus().overTime.payback;
    const Message callout = back.months || back.firstMonths ? chart.callout.title : overTimeInWords(chart);
    std::vector<Message> figures;
    for (const OverTimeChart::Figure& figure : chart.figures)
        figures.push_back({"report.figure(value, caption)", figure.value, figure.caption});
    return {"over-time",
            {"report.over_time"},
            {ReportChart{
                View::OverTime,
                {"report.over_time_caption(focus, baseline)", inTextOf(scenario.focus), inTextOf(scenario.baseline)},
                {"report.over_time_words(callout, figures)", callout, listed(figures)}}}};
}

ReportSection sensitivitySection(const Evaluation& e)
{
    const Scenario& scenario = e.scenario;
    const TornadoChart chart = tornadoChart(e);
    const Message title{"report.sensitivity"};
    if (chart.bars.empty())
        return {"sensitivity", title, {ReportText{chart.note}}};
    return {"sensitivity",
            title,
            {ReportText{{"report.sensitivity_text"}},
             ReportChart{View::Sensitivity,
                         {"report.sensitivity_caption(figure, option)",
                          nameOf(scenario.analysis.figure).withinSentence(), inTextOf(scenario.focus)},
                         tornadoInWords(chart)}}};
}

ReportSection uncertaintySection(const Evaluation& e)
{
    if (!e.spread)
        return {};
    const DistributionChart chart = distributionChart(e);
    std::vector<ReportItem> items;
    for (const DistributionChart::Panel* panel : {&chart.settledVolume, &chart.monthlySaving})
        items.push_back({panel->title, panel->text});
    return {"uncertainty",
            {"report.uncertainty"},
            {ReportText{{"report.uncertainty_text(ranges, focus, baseline, share)",
                         Quantity::plain(static_cast<double>(e.scenario.ranges.size())), nameOf(e.scenario.focus),
                         inTextOf(e.scenario.baseline), Quantity::percent(e.spread->cheaperProbability)}},
             ReportList{items},
             ReportChart{View::Distribution,
                         {"report.uncertainty_caption"},
                         {"report.uncertainty_words(first, first_text, second, second_text)", chart.settledVolume.title,
                          chart.settledVolume.text, chart.monthlySaving.title, chart.monthlySaving.text}}}};
}

ReportSection informationSection(const Evaluation& e)
{
    if (e.scenario.ranges.empty())
        return {};
    const InformationChart chart = informationChart(e);
    return {
        "information",
        {"report.information"},
        {ReportText{sentences({"report.information_text"}, informationInWords(chart))},
         ReportChart{View::Information,
                     {"report.information_caption(horizon)", Quantity::monthSpan(e.scenario.parameters.horizonMonths)},
                     informationInWords(chart)}}};
}

} // namespace breakeven
