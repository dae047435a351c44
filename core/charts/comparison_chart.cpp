// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/comparison_chart.h"

#include "core/inputs/row_labels.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace breakeven {

namespace {

using Scenarios = std::vector<ComparedScenario>;

bool sameCurve(const Curve& a, const Curve& b)
{
    return a.volume == b.volume && a.cost == b.cost;
}

bool sameFocus(const Scenarios& scenarios)
{
    return std::all_of(scenarios.begin(), scenarios.end(), [&](const ComparedScenario& compared) {
        return compared.evaluation->scenario.focus == scenarios.front().evaluation->scenario.focus;
    });
}

Message curveOf(const ComparedScenario& compared, Option option)
{
    return {"compare.curve(scenario, option)", compared.name, nameOf(option)};
}

void addMarks(const ComparedScenario& compared, std::size_t index, ComparisonChart& chart)
{
    const Evaluation& e = *compared.evaluation;
    const Option focus = e.scenario.focus;
    const auto add = [&](bool breakEven, double volume, Option on) {
        const double cost = costsOf(e.model, on).total(volume);
        if (chart.frame.volume.contains(volume) && chart.frame.cost.contains(cost))
            chart.marks.push_back({index, focus, breakEven, volume, cost});
    };
    add(false, e.scenario.parameters.volume, focus);
    if (const auto volume = mainCrossing(e))
        add(true, *volume, e.scenario.baseline);
}

} // namespace

ChartFrame fittingFrame(const Scenarios& scenarios)
{
    ChartFrame frame = fittingFrame(*scenarios.front().evaluation, true);
    for (const ComparedScenario& compared : scenarios) {
        const ChartFrame own = fittingFrame(*compared.evaluation, true);
        frame.volume = {std::min(frame.volume.low, own.volume.low), std::max(frame.volume.high, own.volume.high)};
        frame.cost = {std::min(frame.cost.low, own.cost.low), std::max(frame.cost.high, own.cost.high)};
    }
    return frame;
}

ComparisonChart comparisonChart(const Evaluation& now, const ViewRequest& request)
{
    const Scenarios scenarios = comparedScenarios(SharedEvaluation::borrowed(now), request.others);
    ComparisonChart chart = comparedCurves(scenarios, request);
    chart.table = comparison(scenarios);
    return chart;
}

ComparisonChart comparedCurves(const Scenarios& scenarios, const ViewRequest& request)
{
    const ChartFrame frame = request.frame ? *request.frame : fittingFrame(scenarios);
    const VolumeAxis axis{frame.volume.low, frame.volume.high, frame.logarithmic, std::max(1.0, request.pixels)};
    ComparisonChart chart;
    chart.frame = frame;
    const bool oneFocus = sameFocus(scenarios);
    std::vector<ComparisonChart::Series> baselines;
    std::vector<ComparisonChart::Series> now;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const ComparedScenario& compared = scenarios[i];
        const Evaluation& e = *compared.evaluation;
        const Option focus = e.scenario.focus;
        const Option baseline = e.scenario.baseline;
        chart.kinds.push_back(compared.kind);
        baselines.push_back(
            {i, baseline, false, totalCurve(costsOf(e.model, baseline), axis), curveOf(compared, baseline)});
        auto& target = compared.kind == ComparedScenario::Kind::Now ? now : chart.series;
        target.push_back({i, focus, true, totalCurve(costsOf(e.model, focus), axis),
                          oneFocus ? compared.name : curveOf(compared, focus)});
        addMarks(compared, i, chart);
    }
    const bool shared = std::all_of(baselines.begin(), baselines.end(), [&](const ComparisonChart::Series& series) {
        return series.option == baselines.front().option && sameCurve(series.curve, baselines.front().curve);
    });
    const std::size_t last = now.empty() ? 0 : now.front().scenario;
    if (shared) {
        baselines[last].label = asMessage(nameOf(baselines[last].option));
        baselines = {std::move(baselines[last])};
    } else {
        std::rotate(baselines.begin() + static_cast<std::ptrdiff_t>(last),
                    baselines.begin() + static_cast<std::ptrdiff_t>(last) + 1, baselines.end());
    }
    chart.series.insert(chart.series.begin(), std::make_move_iterator(baselines.begin()),
                        std::make_move_iterator(baselines.end()));
    std::move(now.begin(), now.end(), std::back_inserter(chart.series));
    return chart;
}

Message comparisonInWords(const ComparisonChart& chart)
{
    return listed(chart.table.names);
}

} // namespace breakeven
