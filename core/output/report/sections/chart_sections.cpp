// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report/sections/chart_sections.h"

#include "core/advice/verdict/verdict.h"
#include "core/advice/words/figure_text.h"
#include "core/charts/distribution.h"
#include "core/charts/over_time_chart.h"
#include "core/charts/tornado.h"
#include "core/inputs/format.h"
#include "core/words/message.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace breakeven {

namespace {

/// Focus and baseline, as in "rented GPUs and the frontier API".
std::string bothInText(const Scenario& scenario)
{
    return fmt::format("{} and {}", info(scenario.focus).inText, info(scenario.baseline).inText);
}

} // namespace

ReportSection breakEvenSection(const Evaluation& e)
{
    return {
        "break-even",
        "Where it breaks even",
        {ReportChart{View::BreakEven,
                     fmt::format("Monthly cost of each option over the volume; rings are where {} cost the same, and "
                                 "the strip below shows which option is the cheapest.",
                                 bothInText(e.scenario)),
                     fmt::format("{}", fmt::join(inWords(verdict(e)), " "))}}};
}

ReportSection overTimeSection(const Evaluation& e)
{
    const OverTimeChart chart = overTimeChart(e);
    std::vector<std::string> figures;
    for (const OverTimeChart::Figure& figure : chart.figures)
        figures.push_back(fmt::format("{} {}", figure.value, figure.caption));
    const std::string words = fmt::format("{}", fmt::join(figures, ", "));
    return {"over-time",
            "How it goes over time",
            {ReportChart{View::OverTime,
                         fmt::format("Cash paid by the end of each month, {}; a line starts at "
                                     "what is paid up front.",
                                     bothInText(e.scenario)),
                         chart.callout.title.empty() ? words : chart.callout.title + ". " + words}}};
}

ReportSection sensitivitySection(const Evaluation& e)
{
    const Scenario& scenario = e.scenario;
    const Figure figure = scenario.analysis.figure;
    const TornadoChart chart = tornadoChart(e);
    const std::string text = fmt::format(
        "Each input alone moves between the ends of its range, or a fifth to both sides where it has none. The "
        "longer a bar, the more it matters that this input is right.");
    if (chart.bars.empty())
        return {"sensitivity", "What matters most", {ReportText{chart.note}}};
    return {"sensitivity",
            "What matters most",
            {ReportText{text}, ReportChart{View::Sensitivity,
                                           fmt::format("What moves the {} of {}, the strongest input first.",
                                                       withinSentence(info(figure).name), info(scenario.focus).inText),
                                           tornadoInWords(chart)}}};
}

ReportSection uncertaintySection(const Evaluation& e)
{
    if (!e.spread)
        return {};
    const DistributionChart chart = distributionChart(e);
    const std::size_t ranges = e.scenario.ranges.size();
    const std::string text = fmt::format("{} {} a range, each with its low and high as 10th and 90th percentile. Over "
                                         "draws from all of them together, {} "
                                         "is cheaper than {} in {} of cases.",
                                         ranges, ranges == 1 ? "input has" : "inputs have", info(e.scenario.focus).name,
                                         info(e.scenario.baseline).inText, percent(e.spread->cheaperProbability));
    std::vector<ReportItem> items;
    for (const DistributionChart::Panel* panel : {&chart.settledVolume, &chart.monthlySaving})
        items.push_back({panel->title, panel->text});
    return {"uncertainty",
            "How sure it is",
            {ReportText{text}, ReportList{items},
             ReportChart{View::Distribution, "How break-even and monthly saving spread over the draws.",
                         fmt::format("{}: {}. {}: {}.", chart.settledVolume.title, chart.settledVolume.text,
                                     chart.monthlySaving.title, chart.monthlySaving.text)}}};
}

} // namespace breakeven
